// SPDX-License-Identifier: MIT
//
// From the nodes of a graph to a list of layers. Between two Linears the values are formulas of x,
// the last layer's output; where everything that follows depends on one formula alone, it is looked
// up among the layers.
#if FIXNET_HAS_ONNX
  #include "onnx_graph.hpp"

  #include <cmath>
  #include <limits>

  #include "onnx_patterns.hpp"
  #include "onnx_tensor.hpp"

namespace fixnet::io {
namespace {

constexpr std::size_t longest_formula = 1000;

double attribute(const onnx::NodeProto& node, const char* name, double otherwise) {
  for (const auto& a : node.attribute()) {
    if (a.name() != name) continue;
    return a.type() == onnx::AttributeProto::INT ? static_cast<double>(a.i())
                                                 : static_cast<double>(a.f());
  }
  return otherwise;
}

std::string text_attribute(const onnx::NodeProto& node, const char* name, const char* otherwise) {
  for (const auto& a : node.attribute()) {
    if (a.name() == name) return a.s();
  }
  return otherwise;
}

class GraphReader {
 public:
  GraphReader(const onnx::GraphProto& graph, const std::string& file)
      : graph_(graph), file_(file) {}

  Result<ImportedModel> read() {
    Result<> step = begin();
    for (int i = 0; step && i < graph_.node_size(); ++i) step = take(graph_.node(i), i);
    if (step && !formula_.empty()) step = unknown_operators();
    if (step && (graph_.output_size() != 1 || graph_.output(0).name() != x_)) {
      step = Error{file_, "", "the graph's output is not that of its last layer", "", ""};
    }
    if (step) step = check_model(model_, file_);
    if (!step) return step.error();
    return std::move(model_);
  }

 private:
  Error wrong(const std::string& place, std::string what) const {
    return {file_, place, std::move(what), "", ""};
  }
  static std::string name_of(const onnx::NodeProto& node) {
    return node.op_type() + (node.name().empty() ? "" : " (" + node.name() + ")");
  }

  Result<> begin() {
    for (const auto& tensor : graph_.initializer()) {
      const std::string what = constant_of(tensor, constants_[tensor.name()]);
      if (!what.empty()) broken_[tensor.name()] = what;
    }
    for (const auto& input : graph_.input()) {
      if (constants_.count(input.name()) > 0) continue;  // old files list initializers here too
      if (!x_.empty()) return wrong(input.name(), "a second input");
      x_ = input.name();
    }
    if (x_.empty()) return wrong("", "the graph has no input");
    for (int i = 0; i < graph_.node_size(); ++i) {
      for (const std::string& name : graph_.node(i).input()) last_use_[name] = i;
    }
    for (const auto& output : graph_.output()) last_use_[output.name()] = graph_.node_size();
    return Done{};
  }

  Result<> take(const onnx::NodeProto& node, int i) {
    const std::string& op = node.op_type();
    if (!node.domain().empty() && node.domain() != "ai.onnx") {
      return wrong(name_of(node), "an operator of the unsupported domain " + node.domain());
    }
    if (node.output_size() < 1) return wrong(name_of(node), "a node without output");
    if (op == "Constant") return take_constant(node);
    for (const std::string& name : node.input()) {
      if (broken_.count(name) > 0) {
        return wrong(name_of(node), "its constant " + name + ": " + broken_[name]);
      }
    }
    if (op == "Identity" && constants_.count(node.input_size() > 0 ? node.input(0) : "") > 0) {
      constants_[node.output(0)] = constants_[node.input(0)];
      return Done{};
    }
    if (is_linear(node)) return formula_.empty() ? linear(node) : unknown_operators();
    if (is_bias(node)) return bias(node);
    return elementwise(node, i);
  }

  Result<> take_constant(const onnx::NodeProto& node) {
    for (const auto& a : node.attribute()) {
      Constant constant;
      if (a.name() == "value_float") {
        constants_[node.output(0)] = {{}, {static_cast<double>(a.f())}, false};
      } else if (a.name() == "value") {
        const std::string what = constant_of(a.t(), constants_[node.output(0)]);
        if (!what.empty()) broken_[node.output(0)] = what;
      }
    }
    return Done{};
  }

  /// The constant that is input k; nullptr for none.
  const Constant* constant(const onnx::NodeProto& node, int k) const {
    if (k >= node.input_size()) return nullptr;
    const auto found = constants_.find(node.input(k));
    return found == constants_.end() ? nullptr : &found->second;
  }
  bool reads_x(const onnx::NodeProto& node) const {
    return node.input_size() > 0 && node.input(0) == x_;
  }

  bool is_linear(const onnx::NodeProto& node) const {
    return node.op_type() == "Gemm" || node.op_type() == "MatMul";
  }

  Result<> linear(const onnx::NodeProto& node) {
    const bool gemm = node.op_type() == "Gemm";
    const Constant* w = constant(node, 1);
    if (!reads_x(node) || w == nullptr || w->shape.size() != 2) {
      return wrong(name_of(node), "not a product of the last layer and a constant matrix");
    }
    const double alpha = gemm ? attribute(node, "alpha", 1) : 1;
    if (alpha != 1 ||
        (gemm && (attribute(node, "beta", 1) != 1 || attribute(node, "transA", 0) != 0))) {
      return wrong(name_of(node), "alpha, beta and transA have to be 1, 1 and 0");
    }
    const bool transposed = gemm && attribute(node, "transB", 0) != 0;
    ImportedLayer layer;
    layer.name = "Linear";
    const auto rows = static_cast<std::size_t>(w->shape[0]);
    const auto columns = static_cast<std::size_t>(w->shape[1]);
    layer.out = transposed ? rows : columns;
    layer.in = transposed ? columns : rows;
    layer.weight = w->values;
    for (std::size_t k = 0; !transposed && k < w->values.size(); ++k) {
      layer.weight[k % columns * rows + k / columns] = w->values[k];
    }
    if (gemm && node.input_size() > 2 && !node.input(2).empty()) {
      const Constant* b = constant(node, 2);
      if (b == nullptr || b->values.size() != layer.out) {
        return wrong(name_of(node), "its bias is no constant of its width");
      }
      layer.bias = b->values;
    }
    model_.is_double = model_.is_double || w->is_double;
    return push(std::move(layer), node.output(0));
  }

  /// MatMul, then Add of a row: a Linear with bias.
  bool is_bias(const onnx::NodeProto& node) const {
    if (node.op_type() != "Add" || !formula_.empty() || model_.layers.empty()) return false;
    const ImportedLayer& last = model_.layers.back();
    const Constant* row = constant(node, 0) != nullptr ? constant(node, 0) : constant(node, 1);
    return last.name == "Linear" && last.bias.empty() && node.input_size() == 2 && row != nullptr &&
           (node.input(0) == x_ || node.input(1) == x_) && row->values.size() == last.out;
  }
  Result<> bias(const onnx::NodeProto& node) {
    const Constant* row = constant(node, 0) != nullptr ? constant(node, 0) : constant(node, 1);
    model_.layers.back().bias = row->values;
    x_ = node.output(0);
    return Done{};
  }

  Result<> push(ImportedLayer layer, const std::string& output) {
    model_.layers.push_back(std::move(layer));
    x_ = output;
    formulas_.clear(), formula_.clear(), operators_.clear();
    return Done{};
  }
  Result<> push(const std::string& name, const std::vector<double>& settings,
                const onnx::NodeProto& node) {
    ImportedLayer layer;
    layer.name = name;
    for (const double value : settings) {
      if (!ratio_of(static_cast<float>(value), layer.settings.emplace_back())) {
        return wrong(name_of(node), "a setting that is no fraction");
      }
    }
    return push(std::move(layer), node.output(0));
  }

  /// An operator that is a layer by itself, with its attributes.
  Result<> own_layer(const onnx::NodeProto& node, bool& taken) {
    const std::string& op = node.op_type();
    taken = reads_x(node) && formula_.empty();
    if (!taken) return Done{};
    if (op == "LeakyRelu") return push("LeakyReLU", {attribute(node, "alpha", 0.01)}, node);
    if (op == "Elu") return push("ELU", {attribute(node, "alpha", 1)}, node);
    if (op == "Clip") return clip(node);
    if (op == "PRelu") return prelu(node);
    if (op == "Dropout") return push("Identity", {}, node);
    if (op == "Softmax" || op == "LogSoftmax") {
      const double axis = attribute(node, "axis", -1);
      if (axis != -1 && axis != 1) return wrong(name_of(node), "its axis is not the columns");
      return push(op, {}, node);
    }
    if (op == "Log" && !model_.layers.empty()) {
      std::string& last = model_.layers.back().name;
      taken = last == "Sigmoid" || last == "Softmax";
      if (taken) last = "Log" + last, x_ = node.output(0);
      return Done{};
    }
    return constant_layer(node, taken);
  }

  /// An operator whose attributes have to be those of PyTorch.
  Result<> constant_layer(const onnx::NodeProto& node, bool& taken) {
    const std::string& op = node.op_type();
    if (op == "Selu") {
      const bool usual = std::fabs(attribute(node, "alpha", 1.67326319) - 1.67326319) < 1e-6 &&
                         std::fabs(attribute(node, "gamma", 1.05070102) - 1.05070102) < 1e-6;
      return usual ? push("SELU", {}, node)
                   : Result<>(wrong(name_of(node), "unusual alpha, gamma"));
    }
    if (op == "HardSigmoid") {
      const bool usual = std::fabs(attribute(node, "alpha", 0.2) - 1.0 / 6) < 1e-6 &&
                         attribute(node, "beta", 0.5) == 0.5;
      return usual ? push("Hardsigmoid", {}, node)
                   : Result<>(wrong(name_of(node), "alpha and beta are not PyTorch's 1/6 and 1/2"));
    }
    if (op == "Gelu") {  // from version 20 of the operators on
      const std::string how = text_attribute(node, "approximate", "none");
      if (how == "none") return push("GELU", {}, node);
      return how == "tanh"
                 ? push("GELUTanh", {}, node)
                 : Result<>(wrong(name_of(node), "its approximate is neither none nor tanh"));
    }
    if (op == "Swish") {  // from version 24 on
      return attribute(node, "alpha", 1) == 1
                 ? push("SiLU", {}, node)
                 : Result<>(wrong(name_of(node), "its alpha is not SiLU's 1"));
    }
    taken = false;
    return Done{};
  }

  Result<> clip(const onnx::NodeProto& node) {
    const Constant *low = constant(node, 1), *high = constant(node, 2);
    const double min = low != nullptr && low->values.size() == 1
                           ? low->values[0]
                           : attribute(node, "min", -std::numeric_limits<double>::infinity());
    const double max = high != nullptr && high->values.size() == 1
                           ? high->values[0]
                           : attribute(node, "max", std::numeric_limits<double>::infinity());
    if (!(min < max)) return wrong(name_of(node), "its min is not below its max");
    return push("Hardtanh", {min, max}, node);
  }
  Result<> prelu(const onnx::NodeProto& node) {
    const Constant* slope = constant(node, 1);
    if (slope == nullptr) return wrong(name_of(node), "its slope is no constant");
    ImportedLayer layer;
    layer.name = "PReLU";
    layer.weight = slope->values;
    return push(std::move(layer), node.output(0));
  }

  Result<> elementwise(const onnx::NodeProto& node, int i) {
    bool taken = false;
    const Result<> own = own_layer(node, taken);
    if (!own || taken) return own;
    operators_ += (operators_.empty() ? "" : ", ") + name_of(node);
    std::vector<Formula> operands;
    for (const std::string& name : node.input()) {
      const auto constant = constants_.find(name);
      const auto known = formulas_.find(name);
      if (name == x_) {
        operands.push_back("x");
      } else if (known != formulas_.end()) {
        operands.push_back(known->second);
      } else if (constant != constants_.end() && constant->second.values.size() == 1) {
        operands.push_back(formula_number(constant->second.values[0]));
      } else {
        return wrong(operators_, "operators that fixnet has no layer for");
      }
    }
    formula_ = formulas_[node.output(0)] = formula(node.op_type(), std::move(operands));
    if (formula_.size() > longest_formula) return unknown_operators();
    return ends_here(node.output(0), i) ? look_up(node) : Result<>(Done{});
  }
  Error unknown_operators() const {
    return {file_, operators_, "operators that fixnet has no layer for", "", formula_};
  }

  /// Does nothing behind node i read x or a formula other than this one?
  bool ends_here(const std::string& output, int i) const {
    const auto later = [&](const std::string& name) {
      const auto use = last_use_.find(name);
      return use != last_use_.end() && use->second > i;
    };
    if (later(x_)) return false;
    for (const auto& [name, text] : formulas_) {
      if (name != output && later(name)) return false;
    }
    return true;
  }

  Result<> look_up(const onnx::NodeProto& node) {
    std::vector<double> settings;
    const std::string name = layer_of_formula(formula_, settings);
    if (name == "Softplus" && settings.empty()) settings = {1, 20};
    if (!name.empty()) return push(name, settings, node);
    return Done{};  // it may be the first part of one: Softplus(beta)
  }

  const onnx::GraphProto& graph_;
  const std::string& file_;
  ImportedModel model_;
  std::string x_;                            // the last layer's output
  std::map<std::string, Formula> formulas_;  // of values since then
  Formula formula_;                          // the last of them
  std::string operators_;                    // that made them
  std::map<std::string, Constant> constants_;
  std::map<std::string, std::string> broken_;  // constants that cannot be used, and why
  std::map<std::string, int> last_use_;
};

}  // namespace

Result<ImportedModel> parse_onnx_graph(std::span<const std::byte> content,
                                       const std::string& file) {
  onnx::ModelProto model;
  constexpr std::size_t largest = std::numeric_limits<int>::max();  // protobuf's own limit
  if (content.size() > largest ||
      !model.ParseFromArray(content.data(), static_cast<int>(content.size())) ||
      !model.has_graph()) {
    return Error{file, "", "no ONNX model", "", ""};
  }
  return GraphReader(model.graph(), file).read();
}

}  // namespace fixnet::io
#endif
