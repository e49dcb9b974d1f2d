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

  #include "layers.hpp"
  #include "parse.hpp"
  #include "patterns.hpp"
  #include "positions.hpp"
  #include "standardized.hpp"
  #include "uses.hpp"

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

std::string name_of(const Node& node) {
  return node.op_type() + (node.name().empty() ? "" : " (" + node.name() + ")");
}

class GraphReader {
 public:
  GraphReader(const onnx::ModelProto& model, Constants constants, const std::string& file)
      : graph_(model.graph()), file_(file), constants_(std::move(constants)), uses_(model.graph()) {
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
    return std::move(model_);
  }

 private:
  Error wrong(const std::string& place, std::string what) const {
    return {file_, place, std::move(what), "", ""};
  }
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
    if (is_part(node, i) || is_standardization(node, i) || keeps_rows(node)) return Done{};
    bool moved = false;
    Result<> step = by_positions(node, moved);
    if (moved || !step) return step;
    if (is_product(node) && !formula_.empty()) return unknown_operators();
    if (is_product(node) && !reads_x(node)) {
      return wrong(name_of(node), "not a product of the last layer and a constant matrix");
    }
    return reads_x(node) && formula_.empty() ? own_layer(node, i) : elementwise(node, i);
  }

  bool reads_x(const Node& node) const { return node.input_size() > 0 && node.input(0) == x_; }

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

  /// What depends on the input's shape alone, and zeros of such a shape: the states of recurrent
  /// operators before the first step.
  bool is_shape(const Node& node) {
    const std::string& op = node.op_type();
    bool from_shapes = op == "Shape";
    for (int k = 0; k < node.input_size() && op != "Shape"; ++k) {
      const bool known = shapes_.count(node.input(k)) > 0;
      from_shapes = from_shapes || known;
      if (!known && constants_.find(node.input(k)) == nullptr) return false;
    }
    if (from_shapes && op == "Expand") from_shapes = is_zero(node.input(0));
    if (from_shapes) shapes_.insert(node.output(0));
    return from_shapes;
  }
  bool is_zero(const std::string& name) const {
    const Constant* constant = constants_.find(name);
    if (constant == nullptr) return shapes_.count(name) > 0;
    return std::all_of(constant->values.begin(), constant->values.end(),
                       [](double v) { return v == 0; });
  }

  /// Operators for which positions matter, while no formula is begun.
  Result<> by_positions(const Node& node, bool& moved) {
    if (!formula_.empty() || !reads_x(node) || dimensions_.rank() < 3) return Done{};
    const std::string& op = node.op_type();
    const auto next = [&] {
      moved = true;
      x_ = node.output(0);
      around_.rank = static_cast<int>(dimensions_.rank());
      around_.signal = dimensions_.is_signal();
    };
    Result<> step = Done{};
    if (op == "LSTM" || op == "GRU" || op == "RNN") {
      moved = true;
      return recurrent(node);
    }
    if (op == "Conv") {
      if (!dimensions_.begin_signal()) return wrong(name_of(node), "its input is no signal");
      around_.signal = true;
      return take_input_layer(node);
    }
    if (op == "Pad" && dimensions_.begin_signal()) return pad(node, moved);
    if (dimensions_.turn(node, constants_)) {
      next();
    } else if (op == "Flatten" || op == "Reshape") {
      if (!makes_rows(node)) return Done{};
      step = push_named("Flatten", node);
      if (step) dimensions_.flatten(), next();
    } else if (const auto cut = dimensions_.cut(node, constants_); cut != Dimensions::Cut::none) {
      if (cut == Dimensions::Cut::wrong)
        return wrong(name_of(node), "it takes other positions than the last one");
      if (cut == Dimensions::Cut::last_step) step = push_named("LastStep", node);
      if (step) next();
    }
    return step;
  }
  /// Flatten, or Reshape to two dimensions.
  bool makes_rows(const Node& node) const {
    if (!dimensions_.has_positions()) return false;
    if (node.op_type() == "Flatten") return attribute(node, "axis", 1) == 1;
    const Constant* shape = constants_.input(node, 1);
    return shape != nullptr && shape->values.size() == 2;
  }
  /// The layer of this name, behind what says how samples lie.
  Result<> push_named(const std::string& name, const Node& node) {
    if (name == "Flatten" && !dimensions_.as_at_first())
      return wrong(name_of(node), "it flattens in another order than the input lies in");
    Result<> step = take_input_layer(node);
    if (!step) return step;
    ImportedLayer layer{.record = find_record(name)};
    step = push(std::move(layer), node);
    around_.width = model_.form_behind().columns;
    return step;
  }
  Result<> take_input_layer(const Node& node) {
    if (!model_.layers.empty() && model_.layers[0].record->is_input) return Done{};
    ImportedLayer layer = dimensions_.input_layer();
    if (layer.record == nullptr)
      return wrong(name_of(node), "the input's shape is not told in numbers: export it with them");
    model_.layers.insert(model_.layers.begin(), std::move(layer));
    if (around_.width == 0) around_.width = model_.form().columns;
    return Done{};
  }

  Result<> recurrent(const Node& node) {
    if (!dimensions_.begin_steps())
      return wrong(name_of(node), "its input is no sequence of (steps, samples, features)");
    for (int k = 5; k < std::min(node.input_size(), 7); ++k) {
      if (!node.input(k).empty() && !is_zero(node.input(k)))
        return wrong(name_of(node), "its state before the first step is not 0");
    }
    const auto lives = [&](int k) {
      return k < node.output_size() && uses_.is_live(node.output(k));
    };
    if ((lives(0) && lives(1)) || lives(2))
      return wrong(name_of(node), "more of it is read than its outputs, or its last one");
    Result<> step = take_input_layer(node);
    ImportedLayer layer;
    std::string what;
    if (step) (void)layer_of_operator(node, around_, layer, what);
    if (!what.empty()) return wrong(name_of(node), what);
    const Constant* w = constants_.input(node, 1);
    model_.is_double = model_.is_double || (w != nullptr && w->is_double);
    if (step) step = push(std::move(layer), node);
    if (step && !lives(0)) step = push_named("LastStep", node);
    if (!step) return step;
    x_ = node.output(lives(0) ? 0 : 1);
    dimensions_.behind_steps(!lives(0));
    around_.rank = static_cast<int>(dimensions_.rank());
    return Done{};
  }

  /// Zeros around a signal, which a convolution behind them reads.
  Result<> pad(const Node& node, bool& moved) {
    const Constant *pads = constants_.input(node, 1), *value = constants_.input(node, 2);
    const std::string mode = node_of_x(node, x_, around_).text("mode", "constant");
    const bool zero =
        value == nullptr ? node.input_size() < 3 || node.input(2).empty() : is_zero(node.input(2));
    const bool sound = pads != nullptr && pads->values.size() == 6 && mode == "constant" && zero;
    for (const std::size_t k : {0u, 1u, 3u, 4u}) {
      if (!sound || pads->values[k] != 0 || around_.pads[0] + around_.pads[1] > 0)
        return wrong(name_of(node), "it pads with other than zeros around positions");
    }
    around_.pads[0] = pads->values[2], around_.pads[1] = pads->values[5];
    moved = true;
    x_ = node.output(0);
    return Done{};
  }

  Result<> push(ImportedLayer layer, const Node& node) {
    std::size_t numbers = 0;
    for (const ImportedTensor& tensor : layer.tensors) numbers += tensor.values.size();
    if (!constants_.keep(numbers)) {
      return wrong(name_of(node), "the same numbers over and over again");
    }
    const LayerRecord& record = *layer.record;
    const std::size_t needed = record.in == nullptr ? 0 : record.in(layer);
    if (around_.width > 0 && needed > 0 && needed != around_.width) {
      return Error{file_, name_of(node), "widths do not meet",
                   std::to_string(around_.width) + " columns", std::to_string(needed)};
    }
    if (record.out != nullptr) {
      around_.width = record.out(layer);
    } else if (around_.width == 0) {
      around_.width = needed;
    }
    model_.layers.push_back(std::move(layer));
    x_ = node.output(0);
    formulas_.clear(), formula_.clear(), operators_.clear();
    return Done{};
  }

  Result<> own_layer(const Node& node, int i) {
    ImportedLayer layer;
    std::string what;
    if (around_.pads[0] + around_.pads[1] > 0 && node.op_type() != "Conv")
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

  const onnx::GraphProto& graph_;
  const std::string& file_;
  Constants constants_;
  Surroundings around_{constants_};
  ImportedModel model_;
  Standardized standardized_;
  std::string x_;                            // the last layer's output
  std::map<std::string, Formula> formulas_;  // of values since then
  Formula formula_;                          // the last of them
  std::string operators_;                    // that made them
  std::map<Formula, double> numbers_;        // in formulas, in full
  Uses uses_;
  std::set<std::string> names_;
  std::set<std::string> shapes_;  // values that depend on the input's shape alone, zeros among them
  Dimensions dimensions_;         // of x
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
