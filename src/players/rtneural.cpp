// SPDX-License-Identifier: MIT
//
// RTNeural's own JSON: a list of layers. What AIDA-X adds: in_skip, gains, and samples to test the
// model with.
#include "rtneural.hpp"

namespace fixnet::io {

Result<PlayerModel> RTNeuralReader::read(JsonValue root) {
  Result<> step = input(root);
  const auto layers = need(root, "layers", Kind::array);
  if (step && !layers) step = layers.error();
  std::size_t i = 0;
  for (const JsonValue layer : layers ? layers->items() : std::vector<JsonValue>{}) {
    if (!step) break;
    place_ = indexed("layers", i++);
    step = read_layer(layer);
  }
  place_.clear();
  if (step && model_.layers.empty()) step = fail("no layers");
  if (step) step = surroundings(root);
  if (!step) return step.error();
  return std::move(model_);
}

Result<> RTNeuralReader::input(JsonValue root) {
  const auto shape = need(root, "in_shape", Kind::array);
  if (!shape) return shape.error();
  const auto sizes = shape->items();
  if (sizes.empty() || sizes.size() > 3) {
    return fail("'in_shape' is no batch of rows or sequences", "at most 3 sizes",
                std::to_string(sizes.size()));
  }
  const auto width = as_size(sizes.back(), "in_shape");
  if (!width) return width.error();
  in_ = width_ = *width;
  return Done{};
}

Result<> RTNeuralReader::read_layer(JsonValue layer) {
  const auto type = need(layer, "type", Kind::text);
  if (!type) return type.error();
  const std::string& name = type->text();
  place_ += ", " + name;
  const auto shape = need(layer, "shape", Kind::array);
  if (!shape) return shape.error();
  const auto sizes = shape->items();
  if (sizes.empty()) return fail("'shape' is empty");
  const auto units = as_size(sizes.back(), "shape");
  if (!units) return units.error();
  units_ = *units;
  const auto weights = need(layer, "weights", Kind::array);
  if (!weights) return weights.error();
  weights_ = weights->items();
  const Result<> step = only(layer, {"type", "name", "activation", "shape", "weights", "epsilon",
                                     "kernel_size", "dilation", "strides", "groups", "padding"});
  return step ? by_type(name, layer) : step;
}

Result<> RTNeuralReader::by_type(const std::string& name, JsonValue layer) {
  if (name == "dense" || name == "time-distributed-dense") return dense(layer);
  if (name == "conv1d") return conv1d(layer);
  if (name == "lstm") return lstm(layer);
  if (name == "gru") return gru(layer);
  if (name == "prelu") return prelu();
  if (name == "batchnorm") return batch_norm(layer);
  if (name == "activation") return activation_alone(layer);
  return fail("not supported: a layer of this type",
              "dense, time-distributed-dense, conv1d, lstm, gru, prelu, batchnorm or activation",
              name);
}

Result<> RTNeuralReader::surroundings(JsonValue root) {
  const auto skip = number_or(root, "in_skip", 0);
  if (!skip) return skip.error();
  if (*skip != 0 && *skip != 1) {
    return fail("'in_skip' is of another kind", "0 or 1", number_text(*skip));
  }
  model_.notes.adds_input = *skip == 1;
  if (model_.notes.adds_input && width_ != 1) {
    return fail("'in_skip' adds one input to the outputs", "1 output", std::to_string(width_));
  }
  const auto in_gain = number_or(root, "in_gain", 0), out_gain = number_or(root, "out_gain", 0);
  for (const auto* number : {&in_gain, &out_gain}) {
    if (!*number) return number->error();
  }
  model_.notes.input_gain_db = *in_gain, model_.notes.output_gain_db = *out_gain;
  const JsonValue rate = root["samplerate"];
  model_.notes.sample_rate = rate.is(Kind::number) ? rate.number() : 0;
  return recording(root["input_batch"], root["output_batch"]);
}

Result<> RTNeuralReader::recording(JsonValue x, JsonValue y) {
  if (x.none() && y.none()) return Done{};
  Shape shape;
  const std::string of_x = x.tensor(shape, model_.input);
  const std::string of_y = y.tensor(shape, model_.output);
  if (x.is(Kind::array) && y.is(Kind::array) && of_x.empty() && of_y.empty() &&
      model_.input.size() % in_ == 0 &&
      model_.input.size() / in_ * width_ == model_.output.size()) {
    return Done{};
  }
  return fail("'input_batch' and 'output_batch' are no recording",
              std::to_string(in_) + " and " + std::to_string(width_) + " numbers for each step",
              std::to_string(model_.input.size()) + " and " + std::to_string(model_.output.size()));
}

Result<PlayerModel> rtneural_layers(const Json& json, const std::string& file) {
  return RTNeuralReader(file).read(json.root());
}

}  // namespace fixnet::io
