// SPDX-License-Identifier: MIT
//
// The layers in RTNeural's JSON, with Keras's weights, [in][out], and Keras's order of gates.
#include <algorithm>

#include "../models/layers/gru_tensors.hpp"
#include "rtneural.hpp"

namespace fixnet::io {
namespace {

/// [in][gates·units] in Keras's order as [gates·units][in] in PyTorch's, whose gate g is Keras's
/// order[g].
std::vector<double> from_keras(const std::vector<double>& kernel, std::size_t in,
                               std::initializer_list<std::size_t> order) {
  const std::size_t rows = kernel.size() / in, units = rows / order.size();
  std::vector<double> all(kernel.size());
  std::size_t row = 0;
  for (const std::size_t gate : order) {
    for (std::size_t u = 0; u < units; ++u, ++row) {
      for (std::size_t i = 0; i < in; ++i) {
        all[row * in + i] = kernel[i * rows + gate * units + u];
      }
    }
  }
  return all;
}

struct Named {
  std::string_view keras, layer;
};
constexpr Named activations[] = {{"tanh", "Tanh"},         {"relu", "ReLU"},
                                 {"elu", "ELU"},           {"sigmoid", "Sigmoid"},
                                 {"softmax", "Softmax"},   {"softplus", "Softplus"},
                                 {"softsign", "Softsign"}, {"selu", "SELU"},
                                 {"swish", "SiLU"},        {"silu", "SiLU"}};

}  // namespace

Result<> RTNeuralReader::counted(std::size_t least, std::size_t most) const {
  if (weights_.size() >= least && weights_.size() <= most) return Done{};
  const std::string range = least == most ? "" : std::to_string(least) + " or ";
  return fail("'weights' has another number of arrays", range + std::to_string(most),
              std::to_string(weights_.size()));
}

Result<std::vector<double>> RTNeuralReader::weight(std::size_t i, const Shape& shape) const {
  return numbers(weights_[i], indexed("weights", i), shape);
}

Result<> RTNeuralReader::take_bias(std::size_t i, std::vector<ImportedTensor>& tensors) const {
  if (weights_.size() <= i) return Done{};
  auto bias = weight(i, {units_});
  if (!bias) return bias.error();
  tensors.push_back({"bias", {units_}, std::move(bias).value()});
  return Done{};
}

Result<> RTNeuralReader::dense(JsonValue layer) {
  Result<> step = counted(1, 2);
  if (!step) return step;
  const auto kernel = weight(0, {width_, units_});
  if (!kernel) return kernel.error();
  std::vector<ImportedTensor> tensors{
      {"weight", {units_, width_}, from_keras(*kernel, width_, {0})}};
  step = take_bias(1, tensors);
  if (!step) return step;
  add("Linear", {width_, units_}, std::move(tensors), no_bias(1));
  width_ = units_;
  return activation(layer, true);
}

std::vector<std::string> RTNeuralReader::no_bias(std::size_t i) const {
  return weights_.size() > i ? std::vector<std::string>{} : std::vector<std::string>{"bias=false"};
}

Result<std::size_t> RTNeuralReader::last_size(JsonValue layer, std::string_view key,
                                              bool needed) const {
  JsonValue value = layer[key];
  if (value.none() && !needed) return std::size_t{1};
  if (value.none()) return fail("the key '" + std::string(key) + "' is missing");
  const auto items = value.items();
  if (value.is(Kind::array) && !items.empty()) value = items.back();
  return as_size(value, key);
}

Result<> RTNeuralReader::conv1d(JsonValue layer) {
  const auto taps = last_size(layer, "kernel_size", true);
  if (!taps) return taps.error();
  const auto dilation = last_size(layer, "dilation", false);
  if (!dilation) return dilation.error();
  const auto stride = last_size(layer, "strides", false);
  if (!stride) return stride.error();
  const auto groups = last_size(layer, "groups", false);
  if (!groups) return groups.error();
  const Result<> step = padding(layer["padding"]);
  if (!step) return step;
  if (width_ % *groups != 0 || units_ % *groups != 0) {
    return fail("'groups' does not divide the channels",
                "a divisor of " + std::to_string(width_) + " and " + std::to_string(units_),
                std::to_string(*groups));
  }
  std::vector<std::string> settings{"padding=causal"};
  const auto put = [&](const char* name, std::size_t value) {
    if (value > 1) settings.push_back(name + std::to_string(value));
  };
  put("stride=", *stride), put("dilation=", *dilation), put("groups=", *groups);
  return conv1d_weights(layer, *taps, width_ / *groups, std::move(settings));
}

Result<> RTNeuralReader::padding(JsonValue value) const {
  if (value.none()) return Done{};
  if (!value.is(Kind::text)) {
    return fail("'padding' is of another kind", kind_text(Kind::text), kind_text(value.kind()));
  }
  if (value.text() == "causal" || value.text() == "valid") return Done{};
  return fail("not supported: this padding", "causal or valid", value.text());
}

Result<> RTNeuralReader::conv1d_weights(JsonValue layer, std::size_t taps, std::size_t in,
                                        std::vector<std::string> settings) {
  Result<> step = counted(1, 2);
  if (!step) return step;
  const auto kernel = weight(0, {taps, in, units_});
  if (!kernel) return kernel.error();
  std::vector<double> values(kernel->size());
  for (std::size_t o = 0, at = 0; o < units_; ++o) {
    for (std::size_t i = 0; i < in; ++i) {
      for (std::size_t k = 0; k < taps; ++k) values[at++] = (*kernel)[(k * in + i) * units_ + o];
    }
  }
  std::vector<ImportedTensor> tensors{{"weight", {units_, in, taps}, std::move(values)}};
  step = take_bias(1, tensors);
  if (!step) return step;
  if (weights_.size() == 1) settings.emplace_back("bias=false");
  add("Conv1d", {width_, units_, taps}, std::move(tensors), settings);
  width_ = units_;
  return activation(layer, true);
}

Result<> RTNeuralReader::lstm(JsonValue layer) {
  Result<> step = counted(2, 3);
  if (step) step = recurrent_activation(layer);
  if (!step) return step;
  std::vector<ImportedTensor> tensors;
  step = kernels({0, 1, 2, 3}, tensors);
  if (!step) return step;
  if (weights_.size() > 2) {
    const std::size_t rows = 4 * units_;
    auto bias = weight(2, {rows});
    if (!bias) return bias.error();
    tensors.push_back({"bias_ih_l0", {rows}, std::move(bias).value()});
  }
  add("LSTM", {width_, units_}, std::move(tensors));
  width_ = units_;
  return Done{};
}

Result<> RTNeuralReader::gru(JsonValue layer) {
  Result<> step = counted(2, 3);
  if (step) step = recurrent_activation(layer);
  if (!step) return step;
  std::vector<ImportedTensor> tensors;
  step = kernels({1, 0, 2}, tensors);
  if (!step) return step;
  const std::size_t rows = 3 * units_;
  if (weights_.size() > 2) {
    Shape shape;
    std::vector<double> one;
    if (weights_[2].tensor(shape, one).empty() && shape == Shape{rows})
      return reset_before_gru(std::move(tensors));
    const auto biases = weight(2, {2, rows});
    if (!biases) return biases.error();
    const auto half = biases->begin() + static_cast<std::ptrdiff_t>(rows);
    tensors.push_back({"bias_ih_l0", {rows}, from_keras({biases->begin(), half}, 1, {1, 0, 2})});
    tensors.push_back({"bias_hh_l0", {rows}, from_keras({half, biases->end()}, 1, {1, 0, 2})});
  }
  add("GRU", {width_, units_}, std::move(tensors));
  width_ = units_;
  return Done{};
}

Result<> RTNeuralReader::reset_before_gru(std::vector<ImportedTensor> tensors) {
  const auto bias = weight(2, {3 * units_});
  if (!bias) return bias.error();
  split_new_gate(tensors);
  tensors.push_back({"bias_ih_l0", {3 * units_}, from_keras(*bias, 1, {1, 0, 2})});
  add("ResetBeforeGRU", {width_, units_}, std::move(tensors));
  width_ = units_;
  return Done{};
}

Result<> RTNeuralReader::kernels(std::initializer_list<std::size_t> order,
                                 std::vector<ImportedTensor>& tensors) const {
  const std::size_t rows = order.size() * units_;
  const auto of_x = weight(0, {width_, rows});
  if (!of_x) return of_x.error();
  const auto of_h = weight(1, {units_, rows});
  if (!of_h) return of_h.error();
  tensors.push_back({"weight_ih_l0", {rows, width_}, from_keras(*of_x, width_, order)});
  tensors.push_back({"weight_hh_l0", {rows, units_}, from_keras(*of_h, units_, order)});
  return Done{};
}

Result<> RTNeuralReader::recurrent_activation(JsonValue layer) const {
  const JsonValue name = layer["activation"];
  if (name.none() || (name.is(Kind::text) && (name.text().empty() || name.text() == "tanh")))
    return Done{};
  return fail("not supported: a recurrent layer of another activation", "tanh",
              name.is(Kind::text) ? name.text() : kind_text(name.kind()));
}

Result<> RTNeuralReader::prelu() {
  Result<> step = counted(1, 1);
  if (!step) return step;
  Shape shape;
  std::vector<double> slopes;
  const std::string what = weights_[0].tensor(shape, slopes);
  if (!what.empty()) return fail("'weights[0]' has " + what);
  if (slopes.size() != width_) {
    return fail("'weights[0]' has another number of slopes", std::to_string(width_),
                std::to_string(slopes.size()));
  }
  add("PReLU", {width_}, {{"weight", {width_}, std::move(slopes)}});
  return Done{};
}

Result<> RTNeuralReader::batch_norm(JsonValue layer) {
  if (weights_.size() != 2 && weights_.size() != 4) {
    return fail("'weights' has another number of arrays", "2 or 4",
                std::to_string(weights_.size()));
  }
  const auto epsilon = need(layer, "epsilon", Kind::number);
  if (!epsilon) return epsilon.error();
  units_ = width_;
  constexpr const char* names[] = {"weight", "bias", "running_mean", "running_var"};
  std::vector<ImportedTensor> tensors;
  const std::size_t own = 4 - weights_.size();
  for (std::size_t i = 0; i < 4; ++i) {
    const double begin = i == 0 ? 1 : 0;
    tensors.push_back({names[i], {width_}, std::vector<double>(width_, begin)});
    if (i < own) continue;
    auto given = weight(i - own, {width_});
    if (!given) return given.error();
    tensors.back().values = std::move(given).value();
  }
  const auto eps = eps_setting(as_float(epsilon->number()), tensors[3].values);
  if (!eps) return eps.error();
  add("BatchNorm1d", {width_}, std::move(tensors), {*eps});
  return Done{};
}

Result<> RTNeuralReader::activation_alone(JsonValue layer) {
  Result<> step = counted(0, 0);
  return step ? activation(layer, false) : step;
}

Result<> RTNeuralReader::activation(JsonValue layer, bool may_lack) {
  if (layer["activation"].none() && may_lack) return Done{};
  const auto value = need(layer, "activation", Kind::text);
  if (!value) return value.error();
  const std::string& name = value->text();
  if (name.empty() || name == "linear") return Done{};
  const auto known = std::find_if(std::begin(activations), std::end(activations),
                                  [&](const Named& one) { return one.keras == name; });
  if (known == std::end(activations)) {
    return fail("not supported: this activation", "tanh, relu, sigmoid, softmax or elu", name);
  }
  add(std::string(known->layer), {});
  return Done{};
}

}  // namespace fixnet::io
