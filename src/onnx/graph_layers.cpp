// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "graph_layers.hpp"

  #include <algorithm>

  #include "layers.hpp"

namespace fixnet::io {
namespace {

/// Operators whose input is a signal.
bool takes_signal(const std::string& op) {
  return op == "Conv" || op == "ConvTranspose" || op == "AveragePool" || op == "MaxPool" ||
         op == "GlobalAveragePool" || op == "GlobalMaxPool";
}

}  // namespace

std::string name_of(const onnx::NodeProto& node) {
  return node.op_type() + (node.name().empty() ? "" : " (" + node.name() + ")");
}

std::size_t GraphLayers::layer_count() const noexcept {
  const bool shaped = !model_.layers.empty() && model_.layers[0].record->is_input;
  return model_.layers.size() - (shaped ? 1 : 0);
}

bool GraphLayers::closes_formula(const Node& node, int i) const {
  if (formula_.empty()) return false;
  bool reads = false, closes = is_product(node);
  for (const std::string& name : node.input()) {
    const Constant* constant = constants_.find(name);
    const bool row = constant != nullptr && constant->values.size() > 1;
    reads = reads || name == last_->output(0);
    closes = closes || row || (node.op_type() == "Add" && name == x_);
  }
  const bool others = std::any_of(formulas_.begin(), formulas_.end(), [&](const auto& known) {
    return known.first != last_->output(0) && uses_.later(known.first, i - 1);
  });
  return reads && closes && !others;
}

void GraphLayers::remember() {
  if (formula_.empty() && around_.pads[0] + around_.pads[1] == 0)
    places_.insert_or_assign(x_, Place{layer_count(), dimensions_});
}

void GraphLayers::by_skip(const Node& node, bool& moved) {
  const bool padded = around_.pads[0] + around_.pads[1] > 0;
  if (!formula_.empty() || node.input_size() != 2 || padded) return;
  const auto place = places_.find(node.input(node.input(0) == x_ ? 1 : 0));
  const bool reads_both = node.input(0) == x_ || node.input(1) == x_;
  if (place == places_.end() || !reads_both || !dimensions_.as_at(place->second.dimensions)) return;
  const std::size_t from = place->second.layers,
                    count = layer_count() - std::min(from, layer_count());
  if (count == 0) return;
  const auto begin = model_.layers.end() - static_cast<std::ptrdiff_t>(count);
  if (node.op_type() == "Add") {
    ImportedLayer residual{.record = find_record("Residual")};
    residual.branches.emplace_back(begin, model_.layers.end());
    model_.layers.erase(begin, model_.layers.end());
    model_.layers.push_back(std::move(residual));
  } else if (node.op_type() == "Mul" && count == 1 && begin->record->name == "Hardsigmoid") {
    begin->record = find_record("Hardswish");
  } else {
    return;
  }
  std::erase_if(places_, [&](const auto& one) { return one.second.layers > from; });
  x_ = node.output(0);
  moved = true;
}

/// What depends on the input's shape alone, and zeros of such a shape: the states of recurrent
/// operators before the first step.
bool GraphLayers::is_shape(const Node& node) {
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

bool GraphLayers::is_zero(const std::string& name) const {
  const Constant* constant = constants_.find(name);
  if (constant == nullptr) return shapes_.count(name) > 0;
  return std::all_of(constant->values.begin(), constant->values.end(),
                     [](double v) { return v == 0; });
}

/// Operators for which positions matter, while no formula is begun.
Result<> GraphLayers::by_positions(const Node& node, bool& moved) {
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
  if (takes_signal(op)) {
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
bool GraphLayers::makes_rows(const Node& node) const {
  if (!dimensions_.has_positions()) return false;
  if (node.op_type() == "Flatten") return attribute(node, "axis", 1) == 1;
  const Constant* shape = constants_.input(node, 1);
  return shape != nullptr && shape->values.size() == 2;
}

/// The layer of this name, behind what says how samples lie.
Result<> GraphLayers::push_named(const std::string& name, const Node& node) {
  if (name == "Flatten" && !dimensions_.as_at_first())
    return wrong(name_of(node), "it flattens in another order than the input lies in");
  Result<> step = take_input_layer(node);
  if (!step) return step;
  ImportedLayer layer{.record = find_record(name)};
  step = push(std::move(layer), node);
  around_.width = model_.form_behind().columns;
  return step;
}

Result<> GraphLayers::take_input_layer(const Node& node) {
  if (!model_.layers.empty() && model_.layers[0].record->is_input) return Done{};
  ImportedLayer layer = dimensions_.input_layer();
  if (layer.record == nullptr)
    return wrong(name_of(node), "the input's shape is not told in numbers: export it with them");
  model_.layers.insert(model_.layers.begin(), std::move(layer));
  if (around_.width == 0) around_.width = model_.form().columns;
  return Done{};
}

Result<> GraphLayers::recurrent(const Node& node) {
  if (!dimensions_.begin_steps())
    return wrong(name_of(node), "its input is no sequence of (steps, samples, features)");
  for (int k = 5; k < std::min(node.input_size(), 7); ++k) {
    if (!node.input(k).empty() && !is_zero(node.input(k)))
      return wrong(name_of(node), "its state before the first step is not 0");
  }
  const auto lives = [&](int k) { return k < node.output_size() && uses_.is_live(node.output(k)); };
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
Result<> GraphLayers::pad(const Node& node, bool& moved) {
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

Result<> GraphLayers::push(ImportedLayer layer, const Node& node) {
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

}  // namespace fixnet::io
#endif
