// SPDX-License-Identifier: MIT
//
// RTNeural's own JSON: a list of layers with Keras's weights, [in][out], and Keras's order of gates.
// What AIDA-X adds: in_skip, gains, and samples to test the model with.
#include <algorithm>

#include "reader.hpp"

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

class RTNeuralReader : PlayerReader {
 public:
  using PlayerReader::PlayerReader;

  Result<PlayerModel> read(JsonValue root) {
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

 private:
  /// The width of the input: the last number of in_shape.
  Result<> input(JsonValue root) {
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

  Result<> read_layer(JsonValue layer) {
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

  Result<> by_type(const std::string& name, JsonValue layer) {
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

  /// So many arrays of weights; returns what is wrong.
  Result<> counted(std::size_t least, std::size_t most) const {
    if (weights_.size() >= least && weights_.size() <= most) return Done{};
    const std::string range = least == most ? "" : std::to_string(least) + " or ";
    return fail("'weights' has another number of arrays", range + std::to_string(most),
                std::to_string(weights_.size()));
  }
  Result<std::vector<double>> weight(std::size_t i, const Shape& shape) const {
    return numbers(weights_[i], indexed("weights", i), shape);
  }
  /// Nothing where the file has no bias.
  Result<> take_bias(std::size_t i, std::vector<ImportedTensor>& tensors) const {
    if (weights_.size() <= i) return Done{};
    auto bias = weight(i, {units_});
    if (!bias) return bias.error();
    tensors.push_back({"bias", {units_}, std::move(bias).value()});
    return Done{};
  }

  Result<> dense(JsonValue layer) {
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
  [[nodiscard]] std::vector<std::string> no_bias(std::size_t i) const {
    return weights_.size() > i ? std::vector<std::string>{}
                               : std::vector<std::string>{"bias=false"};
  }

  /// A size, or the last of an array.
  Result<std::size_t> last_size(JsonValue layer, std::string_view key, bool needed) const {
    JsonValue value = layer[key];
    if (value.none() && !needed) return std::size_t{1};
    if (value.none()) return fail("the key '" + std::string(key) + "' is missing");
    const auto items = value.items();
    if (value.is(Kind::array) && !items.empty()) value = items.back();
    return as_size(value, key);
  }

  Result<> conv1d(JsonValue layer) {
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
  /// Players compute each output of the inputs before it, which a "valid" convolution is as well.
  Result<> padding(JsonValue value) const {
    if (value.none()) return Done{};
    if (!value.is(Kind::text)) {
      return fail("'padding' is of another kind", kind_text(Kind::text), kind_text(value.kind()));
    }
    if (value.text() == "causal" || value.text() == "valid") return Done{};
    return fail("not supported: this padding", "causal or valid", value.text());
  }
  /// Keras's kernel is [tap][in][out].
  Result<> conv1d_weights(JsonValue layer, std::size_t taps, std::size_t in,
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

  Result<> lstm(JsonValue layer) {
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
  /// Keras's gates are z, r, h; biases of the input and of h, since reset_after came.
  Result<> gru(JsonValue layer) {
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
      if (weights_[2].tensor(shape, one).empty() && shape == Shape{rows}) {
        return fail("not supported: a GRU with reset_after=False", "two rows of biases", "one");
      }
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
  Result<> kernels(std::initializer_list<std::size_t> order,
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
  /// RTNeural squashes by tanh whatever stands there; Keras would not.
  Result<> recurrent_activation(JsonValue layer) const {
    const JsonValue name = layer["activation"];
    if (name.none() || (name.is(Kind::text) && (name.text().empty() || name.text() == "tanh")))
      return Done{};
    return fail("not supported: a recurrent layer of another activation", "tanh",
                name.is(Kind::text) ? name.text() : kind_text(name.kind()));
  }

  /// One slope a channel, in an array within any number of others.
  Result<> prelu() {
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

  /// Keras: gamma, beta, moving mean and variance; the latter two alone without affine.
  Result<> batch_norm(JsonValue layer) {
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

  Result<> activation_alone(JsonValue layer) {
    Result<> step = counted(0, 0);
    return step ? activation(layer, false) : step;
  }
  Result<> activation(JsonValue layer, bool may_lack) {
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

  /// What AIDA-X has beside the layers.
  Result<> surroundings(JsonValue root) {
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
  Result<> recording(JsonValue x, JsonValue y) {
    if (x.none() && y.none()) return Done{};
    Shape shape;
    const std::string of_x = x.tensor(shape, model_.input);
    const std::string of_y = y.tensor(shape, model_.output);
    if (x.is(Kind::array) && y.is(Kind::array) && of_x.empty() && of_y.empty() &&
        model_.input.size() % in_ == 0 &&
        model_.input.size() / in_ * width_ == model_.output.size()) {
      return Done{};
    }
    return fail(
        "'input_batch' and 'output_batch' are no recording",
        std::to_string(in_) + " and " + std::to_string(width_) + " numbers for each step",
        std::to_string(model_.input.size()) + " and " + std::to_string(model_.output.size()));
  }

  std::size_t in_ = 0, width_ = 0, units_ = 0;
  std::vector<JsonValue> weights_;
};

}  // namespace

Result<PlayerModel> rtneural_layers(const Json& json, const std::string& file) {
  return RTNeuralReader(file).read(json.root());
}

}  // namespace fixnet::io
