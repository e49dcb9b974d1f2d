// SPDX-License-Identifier: MIT
//
// Neural Amp Modeler's .nam: a configuration, and all weights behind each other in one array.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "nam.hpp"

namespace fixnet::io {
namespace {

struct Named {
  std::string_view nam, layer;
};
constexpr Named activations[] = {{"Tanh", "Tanh"},           {"Hardtanh", "Hardtanh"},
                                 {"ReLU", "ReLU"},           {"LeakyReLU", "LeakyReLU"},
                                 {"Sigmoid", "Sigmoid"},     {"SiLU", "SiLU"},
                                 {"Hardswish", "Hardswish"}, {"Softsign", "Softsign"}};

/// Major and minor number of "0.5.4"; false for what is no version.
bool version_of(std::string_view text, int& major, int& minor) noexcept {
  const char* const end = text.data() + text.size();
  const auto [dot, no_major] = std::from_chars(text.data(), end, major);
  if (no_major != std::errc{} || dot == end || *dot != '.') return false;
  const auto [second, no_minor] = std::from_chars(dot + 1, end, minor);
  return no_minor == std::errc{} && (second == end || *second == '.');
}

}  // namespace

Result<PlayerModel> NamReader::read(JsonValue root) {
  Result<> step = version(root);
  const auto architecture = need(root, "architecture", Kind::text);
  if (step && !architecture) step = architecture.error();
  if (step) step = by_architecture(architecture->text(), root);
  if (!step) return step.error();
  return std::move(model_);
}

Result<> NamReader::version(JsonValue root) {
  const auto text = need(root, "version", Kind::text);
  if (!text) return text.error();
  int major = 0, minor = 0;
  const bool known = version_of(text->text(), major, minor);
  if (known && major == 0 && minor >= 5 && minor <= 7) return Done{};
  return fail("not supported: this version of the format", "0.5 to 0.7", text->text());
}

Result<> NamReader::by_architecture(const std::string& name, JsonValue root) {
  const bool known = name == "WaveNet" || name == "LSTM" || name == "ConvNet" || name == "Linear";
  if (!known) {
    place_ = "architecture";
    return fail("not supported", "WaveNet, LSTM, ConvNet or Linear", name);
  }
  const auto config = need(root, "config", Kind::object);
  if (!config) return config.error();
  const auto weights = need(root, "weights", Kind::array);
  if (!weights) return weights.error();
  Shape shape;
  const std::string what = weights->tensor(shape, weights_);
  if (!what.empty() || shape.size() != 1) {
    return fail("'weights' has " + (what.empty() ? "rows" : what), "one row of numbers");
  }
  const auto rate = number_or(root, "sample_rate", 0);
  if (!rate) return rate.error();
  model_.notes.sample_rate = *rate > 0 ? *rate : 0;
  place_ = "config";
  if (name == "WaveNet") return wavenet(*config);
  return name == "LSTM" ? lstm(*config) : name == "ConvNet" ? conv_net(*config) : linear(*config);
}

Result<> NamReader::counted(std::uint64_t count) {
  if (weights_.size() == count) return Done{};
  place_ = "weights";
  return fail("another number of weights than the layers have", std::to_string(count),
              std::to_string(weights_.size()));
}

std::vector<double> NamReader::next(std::size_t count) {
  const auto begin = weights_.begin() + static_cast<std::ptrdiff_t>(at_);
  at_ += count;
  return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

ImportedTensor NamReader::next(const char* name, Shape shape) {
  std::size_t count = 1;
  for (const std::uint64_t n : shape) count *= static_cast<std::size_t>(n);
  return {name, std::move(shape), next(count)};
}

Result<bool> NamReader::truth(JsonValue config, std::string_view key) const {
  const JsonValue value = config[key];
  if (value.is(Kind::number) && (value.number() == 0 || value.number() == 1))
    return value.number() == 1;
  const auto boolean = need(config, key, Kind::boolean);
  if (!boolean) return boolean.error();
  return boolean->number() == 1;
}

Result<> NamReader::lstm(JsonValue config) {
  Result<> step =
      only(config, {"input_size", "hidden_size", "num_layers", "in_channels", "out_channels"});
  if (!step) return step;
  const auto in = need_size(config, "input_size"), hidden = need_size(config, "hidden_size");
  const auto layers = need_size(config, "num_layers"), out = size_or(config, "out_channels", 1);
  for (const auto* size : {&in, &hidden, &layers, &out}) {
    if (!*size) return size->error();
  }
  const std::size_t H = *hidden;
  const std::uint64_t h = H, more = *layers - 1;
  step = counted(4 * h * (*in + h + 1) + 2 * h + more * (4 * h * (2 * h + 1) + 2 * h) +
                 *out * (h + 1));
  for (std::size_t l = 0; step && l < *layers; ++l) lstm_layer(l, l == 0 ? *in : H, H);
  if (!step) return step;
  place_ = "head";
  add("Linear", {H, *out}, {next("weight", {*out, H}), next("bias", {*out})});
  const double half_second = model_.notes.sample_rate / 2;
  model_.notes.prewarm = static_cast<std::size_t>(std::clamp(half_second, 1.0, 1e6));
  return Done{};
}

void NamReader::lstm_layer(std::size_t l, std::size_t in, std::size_t hidden) {
  ImportedTensor ih{"weight_ih_l0", {4 * hidden, in}, {}};
  ImportedTensor hh{"weight_hh_l0", {4 * hidden, hidden}, {}};
  for (std::size_t row = 0; row < 4 * hidden; ++row) {
    for (ImportedTensor* tensor : {&ih, &hh}) {
      const auto part = next(static_cast<std::size_t>(tensor->shape[1]));
      tensor->values.insert(tensor->values.end(), part.begin(), part.end());
    }
  }
  place_ = indexed("layers", l);
  add("LSTM", {in, hidden}, {std::move(ih), std::move(hh), next("bias_ih_l0", {4 * hidden})});
  std::vector<double> h = next(hidden), c = next(hidden);
  model_.initial.push_back({std::move(h), std::move(c)});
}

Result<> NamReader::wavenet(JsonValue config) {
  Result<> step = only(config, {"layers", "head", "head_scale", "in_channels"});
  const auto list = need(config, "layers", Kind::array);
  if (step && !list) step = list.error();
  if (step && !config["head"].none()) step = fail("not supported: a head behind the arrays");
  if (step) step = mono(config);
  const auto arrays = step ? list->items() : std::vector<JsonValue>{};
  if (step && arrays.empty()) step = fail("'layers' is empty");
  PlayerLayer layer{{"WaveNet", {}}, {}, ""};
  std::uint64_t count = 1;
  model_.notes.prewarm = 1;
  for (std::size_t i = 0; step && i < arrays.size(); ++i) {
    place_ = "config, " + indexed("layers", i);
    std::string text;
    step = wavenet_array(arrays[i], text, count);
    layer.text.arguments.push_back(std::move(text));
  }
  if (step) step = counted(count);
  if (!step) return step;
  layer.tensors = {{"weights", {weights_.size()}, std::move(weights_)}};
  model_.layers.push_back(std::move(layer));
  return Done{};
}

Result<> NamReader::wavenet_array(JsonValue array, std::string& text, std::uint64_t& count) {
  Result<> step = only(array, {"input_size", "condition_size", "head_size", "channels",
                               "kernel_size", "dilations", "activation", "gated", "head_bias"});
  const auto in = need_size(array, "input_size"), head = need_size(array, "head_size");
  const auto channels = need_size(array, "channels"), taps = need_size(array, "kernel_size");
  const auto conditions = need_size(array, "condition_size");
  for (const auto* size : {&in, &head, &channels, &taps, &conditions}) {
    if (step && !*size) step = size->error();
  }
  const auto gated = truth(array, "gated"), biased = truth(array, "head_bias");
  if (step && !gated) step = gated.error();
  if (step && !biased) step = biased.error();
  const auto act = activation(array["activation"]);
  if (step && !act) step = act.error();
  if (step && *conditions != 1) {
    step = fail("not supported: another condition_size", "1", std::to_string(*conditions));
  }
  std::vector<std::size_t> dilations;
  if (step) step = dilations_of(array, dilations);
  if (!step) return step;
  const std::uint64_t C = *channels, sums = *gated ? 2 * C : C, K = *taps;
  const std::uint64_t each = sums * (C * K + 2) + C * (C + 1);
  count += C * *in + dilations.size() * each + *head * (C + (*biased ? 1 : 0));
  text = "WaveNetArray(" + std::to_string(*in) + "," + std::to_string(*head) + "," +
         std::to_string(C) + "," + std::to_string(K);
  for (const std::size_t d : dilations) {
    text += ",d=" + std::to_string(d);
    model_.notes.prewarm = std::min(model_.notes.prewarm + (*taps - 1) * d, largest_size);
  }
  const auto layer = imported_layer({*act, {}}, model_.file);
  text += "," + (layer ? layer->text().text() : *act);
  text += std::string(*gated ? ",gated=true" : "") + (*biased ? ",head_bias=true)" : ")");
  return Done{};
}

Result<> NamReader::dilations_of(JsonValue config, std::vector<std::size_t>& dilations) const {
  const auto list = need(config, "dilations", Kind::array);
  if (!list) return list.error();
  const auto items = list->items();
  if (items.empty() || items.size() > 1000) {
    return fail("'dilations' has no or too many layers", "1 to 1000", std::to_string(items.size()));
  }
  for (const JsonValue one : items) {
    const auto dilation = as_size(one, "dilations");
    if (!dilation) return dilation.error();
    dilations.push_back(*dilation);
  }
  return Done{};
}

Result<std::string> NamReader::activation(JsonValue value) const {
  if (value.is(Kind::object) && value.keys().size() == 1) value = value["type"];
  if (!value.is(Kind::text)) {
    return fail("'activation' is of another kind", "a text", kind_text(value.kind()));
  }
  for (const Named& one : activations) {
    if (one.nam == value.text()) return std::string(one.layer);
  }
  return fail("not supported: this activation", "Tanh, ReLU, LeakyReLU, Sigmoid, ...",
              value.text());
}

Result<PlayerModel> nam_model(const Json& json, const std::string& file) {
  return NamReader(file).read(json.root());
}

}  // namespace fixnet::io
