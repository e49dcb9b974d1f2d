// SPDX-License-Identifier: MIT
//
// From the nodes of a graph to a list of layers. Between two Linears the values are formulas of x,
// the last layer's output; where everything that follows depends on one formula alone, it is looked
// up among the layers.
#if FIXNET_HAS_ONNX
  #include "graph.hpp"

  #include <fixnet/io/model.hpp>

  #include <algorithm>
  #include <set>

  #include "graph_layers.hpp"
  #include "parse.hpp"
  #include "standardized.hpp"

namespace fixnet::io {
namespace {

using Node = onnx::NodeProto;

constexpr std::size_t longest_formula = 1000, most_formulas = 1000;

int opset_of(const onnx::ModelProto& model) {
  for (const auto& import : model.opset_import()) {
    if (import.domain().empty() || import.domain() == "ai.onnx") {
      return static_cast<int>(import.version());
    }
  }
  return 1;
}

class GraphReader : GraphLayers {
 public:
  GraphReader(const onnx::ModelProto& model, Constants constants, const std::string& file)
      : GraphLayers(model.graph(), std::move(constants), file) {
    around_.opset = opset_of(model);
  }

  Result<ImportedModel> read() {
    Result<> step = take_constants();
    if (step) step = take_input();
    if (step) step = take_names();
    for (int i = 0; step && i < graph_.node_size(); ++i) {
      if (uses_.is_live(graph_.node(i))) step = take(graph_.node(i), i);
    }
    if (step && !formula_.empty()) step = unknown_operators();
    if (step) step = check_output();
    if (step && !standardized_.finish(model_.in(), model_.mean, model_.std)) {
      step = wrong("", "constants at the input of another width");
    }
    if (step && !model_.mean.empty()) {
      step = check_standardization<double>(file_, model_.mean, model_.std);
    }
    if (step) step = check_model(model_, file_);
    if (!step) return step.error();
    model_.settle_type();
    model_.round_to_type();
    return std::move(model_);
  }

 private:
  Error unknown_operators() const {
    return {file_, operators_, "operators that fixnet has no layer for", "", formula_};
  }

  Result<> check_output() const {
    if (graph_.output_size() != 1) {
      return Error{file_, "", "a graph of other than one output", "1",
                   std::to_string(graph_.output_size())};
    }
    const std::string& name = graph_.output(0).name();
    if (name == x_ && (around_.pads[0] + around_.pads[1] > 0 || !lies_as_input()))
      return wrong(name, "it lies in another order than the graph's input");
    if (name == x_) return Done{};
    return Error{file_, "", "the graph's output is not that of its last layer", x_, name};
  }

  bool lies_as_input() const {
    const bool shaped = !model_.layers.empty() && model_.layers[0].record->is_input;
    return !shaped || dimensions_.as_at_first();
  }

  Result<> define(const std::string& name) {
    if (name.empty() || names_.insert(name).second) return Done{};
    return wrong(name, "a name that occurs twice");
  }

  Result<> take_constants() {
    for (const auto& tensor : graph_.initializer()) {
      Result<> step = define(tensor.name());
      if (!step) return step;
      constants_.add(tensor.name(), tensor);
    }
    return Done{};
  }

  Result<> take_input() {
    for (const auto& input : graph_.input()) {
      if (names_.count(input.name()) > 0) continue;  // old files list initializers here too
      if (!x_.empty()) return wrong(input.name(), "a second input");
      x_ = input.name();
      const auto& type = input.type().tensor_type();
      if (!type.has_shape()) continue;
      around_.rank = type.shape().dim_size();
      std::vector<std::size_t> sizes;
      for (const auto& dim : type.shape().dim())
        sizes.push_back(dim.dim_value() > 0 ? static_cast<std::size_t>(dim.dim_value()) : 0);
      dimensions_.begin(sizes);
    }
    if (x_.empty()) return wrong("", "the graph has no input");
    return define(x_);
  }

  Result<> take_names() {
    for (const Node& node : graph_.node()) {
      for (const std::string& name : node.output()) {
        Result<> step = define(name);
        if (!step) return step;
      }
    }
    return Done{};
  }

  Result<> take(const Node& node, int i) {
    if (is_quantised(node)) {
      return wrong(name_of(node),
                   "it is quantised, and fixnet computes in floats: export the model as it was "
                   "before");
    }
    if (!node.domain().empty() && node.domain() != "ai.onnx") {
      return wrong(name_of(node), "an operator of the unsupported domain " + node.domain());
    }
    if (node.output_size() < 1) return wrong(name_of(node), "a node without output");
    for (const std::string& name : node.input()) {
      const std::string what = constants_.wrong(name);
      if (!what.empty())
        return wrong(name_of(node),
                     std::string("its constant ").append(name).append(": ").append(what));
    }
    if (constants_.take(node)) return Done{};
    if (is_shape(node)) return Done{};
    Result<> step = closes_formula(node, i) ? look_up(*last_) : Result<>(Done{});
    bool moved = false;
    remember();
    if (step) by_skip(node, moved);
    if (moved || !step) return step;
    if (is_part(node, i) || is_standardization(node, i) || keeps_rows(node)) return Done{};
    step = by_positions(node, moved);
    if (moved || !step) return step;
    if (is_product(node) && !formula_.empty()) return unknown_operators();
    if (is_product(node) && !reads_x(node)) {
      return wrong(name_of(node), "not a product of the last layer and a constant matrix");
    }
    return reads_x(node) && formula_.empty() ? own_layer(node, i) : elementwise(node, i);
  }

  /// An operator that is a part of the last layer: a product's bias, say. Nothing else reads what
  /// stands between the two.
  bool is_part(const Node& node, int i) {
    if (!formula_.empty() || model_.layers.empty() || node.output_size() != 1) return false;
    if (uses_.later(x_, i) || !joins(node, x_, around_, model_.layers.back())) return false;
    x_ = node.output(0);
    if (node.op_type() == "HardSigmoid") {  // its product has the factor and the shift
      ImportedLayer& limits = model_.layers.emplace_back();
      limits.record = find_record("Hardtanh");
      (void)put_settings(limits, {0, 1});
    }
    return true;
  }

  /// Arithmetic with constants before the first layer. The product in a Softplus(beta) is not meant.
  bool is_standardization(const Node& node, int i) {
    if (!formula_.empty() || !model_.layers.empty() || node.input_size() != 2) return false;
    if (uses_.later(x_, i) || node.output_size() != 1) return false;
    for (int k = i + 1; k < graph_.node_size(); ++k) {
      const Node& next = graph_.node(k);
      if (next.op_type() == "Softplus" && next.input_size() > 0 && next.input(0) == node.output(0))
        return false;
    }
    const OnnxNode plain = node_of_x(node, x_, around_);
    if (plain.names[0] != x_ || !standardized_.take(plain)) return false;
    x_ = node.output(0);
    return true;
  }

  /// Flatten, and Reshape to two dimensions: an input of many becomes rows, and rows stay rows.
  bool keeps_rows(const Node& node) {
    if (!formula_.empty() || !reads_x(node) || node.output_size() != 1) return false;
    if (!model_.layers.empty() && around_.rank != 2) return false;
    if (node.op_type() == "Reshape") {
      const Constant* shape = constants_.input(node, 1);
      if (shape == nullptr || shape->values.size() != 2) return false;
      const double rows = shape->values[0], columns = shape->values[1];
      const bool told = columns > 0 && around_.width > 0;
      if (told && columns != static_cast<double>(around_.width)) return false;
      if (columns == -1 ? rows < 0 : columns < 1) return false;
      if (columns > 0) around_.width = static_cast<std::size_t>(columns);
    } else if (node.op_type() != "Flatten" || attribute(node, "axis", 1) != 1) {
      return false;
    }
    around_.rank = 2;
    dimensions_.flatten();
    x_ = node.output(0);
    return true;
  }

  Result<> own_layer(const Node& node, int i) {
    ImportedLayer layer;
    std::string what;
    if (around_.pads[0] + around_.pads[1] > 0 && node.op_type() != "Conv" &&
        node.op_type() != "AveragePool")
      return wrong(name_of(node), "a Pad that no Conv follows");
    if (!layer_of_operator(node, around_, layer, what)) return elementwise(node, i);
    around_.pads[0] = around_.pads[1] = 0;
    if (!what.empty()) return wrong(name_of(node), what);
    const Constant* w = constants_.input(node, 1);
    model_.is_double = model_.is_double || (layer.has_parameters() && w != nullptr && w->is_double);
    return push(std::move(layer), node);
  }

  Result<> elementwise(const Node& node, int i) {
    operators_ += (operators_.empty() ? "" : ", ") + name_of(node);
    std::vector<Formula> operands;
    for (const std::string& name : node.input()) {
      const Formula operand = operand_of(name);
      if (operand.empty()) return wrong(operators_, "operators that fixnet has no layer for");
      operands.push_back(operand);
    }
    last_ = &node;
    formula_ = formulas_[node.output(0)] = formula(operator_of(node), std::move(operands));
    if (formula_.size() > longest_formula || formulas_.size() > most_formulas) {
      return unknown_operators();
    }
    return ends_here(node.output(0), i) ? look_up(node) : Result<>(Done{});
  }
  /// What formulas call a node's operator: a mean that is not of each row's columns has its own name.
  std::string operator_of(const Node& node) const {
    if (node.op_type() != "ReduceMean") return node.op_type();
    bool columns = attribute(node, "keepdims", 1) != 0;
    for (const auto& a : node.attribute()) {
      if (a.name() != "axes") continue;
      columns = columns && a.ints_size() == 1 && (a.ints(0) == -1 || a.ints(0) == around_.rank - 1);
      return columns ? "ReduceMean" : "ReduceMean of other dimensions";
    }
    return "ReduceMean of all dimensions";
  }
  /// Empty for what is neither x nor known.
  Formula operand_of(const std::string& name) {
    if (name == x_) return "x";
    const auto known = formulas_.find(name);
    if (known != formulas_.end()) return known->second;
    const Constant* constant = constants_.find(name);
    if (constant == nullptr || constant->values.size() != 1) return "";
    Formula text = formula_number(constant->values[0]);
    numbers_[text] = constant->values[0];
    return text;
  }

  /// Does nothing behind node i read x or a formula other than this one?
  bool ends_here(const std::string& output, int i) const {
    if (uses_.later(x_, i)) return false;
    for (const auto& [name, text] : formulas_) {
      if (name != output && uses_.later(name, i)) return false;
    }
    return true;
  }

  Result<> look_up(const Node& node) {
    std::vector<double> settings;
    const LayerRecord* record = layer_of_formula(formula_, numbers_, settings);
    if (record == nullptr) return Done{};  // it may be the first part of one: Softplus(beta)
    ImportedLayer layer{.record = record};
    std::string what = put_settings(layer, settings);
    if (record->begin != nullptr && around_.width == 0)
      what = "the number of its columns is not known";
    if (record->begin != nullptr && what.empty()) record->begin(layer, around_.width);
    return what.empty() ? push(std::move(layer), node) : Result<>(wrong(name_of(node), what));
  }

  Standardized standardized_;
  std::map<Formula, double> numbers_;  // in formulas, in full
  std::set<std::string> names_;
};

}  // namespace

Result<ImportedModel> parse_onnx_graph(std::span<const std::byte> content, const std::string& file,
                                       OtherFiles others) {
  onnx::ModelProto model;
  if (!parse_model(content, model) || !model.has_graph()) {
    return Error{file, "", "no ONNX model", "", ""};
  }
  Constants constants(content.size(), std::move(others));
  return GraphReader(model, std::move(constants), file).read();
}

}  // namespace fixnet::io
#endif
