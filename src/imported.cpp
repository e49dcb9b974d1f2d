// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <map>

#include "layer_table.hpp"

namespace fixnet::io {
namespace {

/// Compares names as people sort them: numbers within by their value.
bool natural_less(std::string_view a, std::string_view b) noexcept {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto number = [&](std::string_view& text) {
    std::size_t size = 0;
    while (size < text.size() && digit(text[size])) ++size;
    std::string_view digits = text.substr(0, size);
    text.remove_prefix(size);
    while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
    return digits;
  };
  while (!a.empty() && !b.empty()) {
    if (digit(a[0]) && digit(b[0])) {
      const std::string_view x = number(a), y = number(b);
      if (x != y) return x.size() != y.size() ? x.size() < y.size() : x < y;
    } else {
      if (a[0] != b[0]) return a[0] < b[0];
      a.remove_prefix(1), b.remove_prefix(1);
    }
  }
  return a.size() < b.size();
}
struct NaturalLess {
  bool operator()(std::string_view a, std::string_view b) const noexcept {
    return natural_less(a, b) || (!natural_less(b, a) && a < b);
  }
};

/// The parameters of one layer, as the file has them.
struct Parameters {
  const TensorInfo* weight = nullptr;
  const TensorInfo* bias = nullptr;
};
using Groups = std::map<std::string, Parameters, NaturalLess>;

Result<Groups> group(const SafeTensors& file) {
  Groups groups;
  for (const TensorInfo& tensor : file.tensors()) {
    if (tensor.name.starts_with("standardization.")) continue;
    const std::size_t point = tensor.name.rfind('.');
    const std::string kind = point == std::string::npos ? "" : tensor.name.substr(point + 1);
    if (kind != "weight" && kind != "bias") {
      return Error{file.file(), tensor.name, "not a parameter of a Linear or PReLU",
                   "a name that ends in .weight or .bias", ""};
    }
    Parameters& group = groups[tensor.name.substr(0, point)];
    (kind == "weight" ? group.weight : group.bias) = &tensor;
  }
  return groups;
}

Result<> fill(const SafeTensors& file, const std::string& name, const Parameters& from,
              ImportedLayer& layer) {
  if (from.weight == nullptr) return Error{file.file(), name + ".weight", "missing", "", ""};
  const Shape& shape = from.weight->shape;
  const bool linear = layer.name == "Linear";
  if (shape.size() != (linear ? 2u : 1u)) {
    return Error{file.file(), from.weight->name, "wrong shape for " + layer.name,
                 linear ? "[out, in]" : "[n]", shape_text(shape)};
  }
  auto weight = file.values<double>(from.weight->name, shape);
  if (!weight) return weight.error();
  layer.weight = std::move(weight).value();
  if (linear) layer.out = static_cast<std::size_t>(shape[0]);
  if (linear) layer.in = static_cast<std::size_t>(shape[1]);
  if (from.bias == nullptr) return Done{};
  if (!linear)
    return Error{file.file(), from.bias->name, "superfluous: a PReLU has no bias", "", ""};
  auto bias = file.values<double>(from.bias->name, {shape[0]});
  if (!bias) return bias.error();
  layer.bias = std::move(bias).value();
  return Done{};
}

bool has_parameters(const ImportedLayer& layer) noexcept {
  return layer.name == "Linear" || layer.name == "PReLU";
}

/// Does the text say something else than the tensors? "Linear" alone says nothing.
bool contradicts(const LayerText& text, const ImportedLayer& layer) {
  return has_parameters(layer) && !text.arguments.empty() && text.text() != layer.text().text();
}

Result<> settings_of(const LayerText& text, const LayerKind& kind, const std::string& file,
                     std::vector<Ratio>& settings) {
  std::string defaults(kind.with.empty() ? "" : kind.defaults);
  auto all = parse_architecture("X(" + (defaults.empty() ? "0" : defaults) + ")", file);
  std::vector<std::string> words = all ? (*all)[0].arguments : std::vector<std::string>{};
  if (defaults.empty()) words.clear();
  if (text.arguments.size() > words.size()) {
    return Error{file, text.text(), "too many settings", std::to_string(words.size()),
                 std::to_string(text.arguments.size())};
  }
  std::copy(text.arguments.begin(), text.arguments.end(), words.begin());
  for (const std::string& word : words) {
    if (!parse_ratio(word, settings.emplace_back())) {
      return Error{file, text.text(), "a setting that is no number", "such as 0.01 or 1/3", word};
    }
  }
  return Done{};
}

Error width_error(const std::string& file, std::size_t i, const ImportedLayer& layer,
                  std::size_t expected, std::size_t found) {
  return {file, "layer " + std::to_string(i) + ", " + layer.name, "widths do not meet",
          std::to_string(expected) + " columns", std::to_string(found)};
}

/// What a layer's settings cannot be; empty where they can.
std::string impossible(const ImportedLayer& layer) {
  const auto setting = [&](std::size_t i) { return layer.settings[i].value(); };
  if (layer.name == "Softplus" && setting(0) == 0) return "its beta cannot be 0";
  if (layer.name == "Hardtanh" && !(setting(0) < setting(1))) return "its min is not below its max";
  return "";
}

bool all_finite(const std::vector<double>& values) noexcept {
  return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

}  // namespace

LayerText ImportedLayer::text() const {
  LayerText text{name, {}};
  if (name == "Linear") {
    text.arguments = {std::to_string(in), std::to_string(out)};
    if (bias.empty()) text.arguments.emplace_back("bias=false");
  }
  if (name == "PReLU") text.arguments = {std::to_string(weight.size())};
  for (const Ratio& ratio : settings) text.arguments.push_back(ratio.text());
  return text;
}

std::string ImportedModel::architecture() const {
  std::string all;
  for (const ImportedLayer& layer : layers) all += (all.empty() ? "" : " ") + layer.text().text();
  return all;
}

std::size_t ImportedModel::in() const noexcept {
  for (const ImportedLayer& layer : layers) {
    if (layer.in > 0) return layer.in;
    if (layer.weight.size() > 1) return layer.weight.size();
  }
  return 0;
}

std::size_t ImportedModel::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedLayer& layer : layers) count += layer.weight.size() + layer.bias.size();
  return count;
}

Result<ImportedLayer> imported_layer(const LayerText& text, const std::string& file) {
  const LayerKind* kind = find_layer(text.name);
  if (kind == nullptr) return Error{file, "", "a layer that fixnet has not", "", text.text()};
  ImportedLayer layer;
  layer.name = text.name;
  if (has_parameters(layer)) return layer;
  const Result<> step = settings_of(text, *kind, file, layer.settings);
  if (!step) return step.error();
  return layer;
}

Result<> check_model(const ImportedModel& model, const std::string& file) {
  std::size_t width = model.in(), i = 0;
  if (width == 0) return Error{file, "", "no layer tells the number of inputs", "a Linear", ""};
  for (const ImportedLayer& layer : model.layers) {
    const bool wide = layer.name == "PReLU" && layer.weight.size() != 1;
    if (has_parameters(layer) && layer.weight.empty()) {
      return Error{file, "layer " + std::to_string(i), "a " + layer.name + " of no parameters", "",
                   ""};
    }
    const std::string what = impossible(layer);
    if (!what.empty()) {
      return Error{file, "layer " + std::to_string(i) + ", " + layer.text().text(), what, "", ""};
    }
    if (!all_finite(layer.weight) || !all_finite(layer.bias)) {
      return Error{file, "layer " + std::to_string(i), "a parameter that is not finite", "", ""};
    }
    const std::size_t needed = wide ? layer.weight.size() : layer.in;
    if (needed > 0 && needed != width) return width_error(file, i, layer, width, needed);
    if (layer.out > 0) width = layer.out;
    ++i;
  }
  return Done{};
}

Result<ImportedModel> import_safetensors(const SafeTensors& file, std::string_view layers) {
  const std::string* known = file.text("fixnet.architecture");
  const std::string* hash = file.text("fixnet.architecture_hash");
  if (layers.empty() && known == nullptr) {
    return Error{file.file(), "", "no fixnet.architecture in its metadata: name the layers",
                 "--layers \"Linear ReLU Linear Sigmoid\"", ""};
  }
  if (layers.empty()) {
    layers = *known;
    if (hash != nullptr && *hash != hash_text(architecture_hash_of(*known))) {
      return Error{file.file(), "", "the hash is not that of the architecture",
                   hash_text(architecture_hash_of(*known)), *hash};
    }
  }
  const auto texts = parse_architecture(layers, file.file());
  if (!texts) return texts.error();
  const auto groups = group(file);
  if (!groups) return groups.error();
  ImportedModel model;
  auto next = groups->begin();
  for (const LayerText& text : *texts) {
    auto layer = imported_layer(text, file.file());
    if (!layer) return layer.error();
    if (has_parameters(*layer)) {
      if (next == groups->end()) {
        return Error{file.file(), "", "no tensors left for a layer", text.text(), "none"};
      }
      const Result<> step = fill(file, next->first, next->second, *layer);
      if (!step) return step.error();
      if (contradicts(text, *layer)) {
        return Error{file.file(), next->first, "another layer", text.text(), layer->text().text()};
      }
      model.is_double = model.is_double || next->second.weight->dtype == DType::F64;
      ++next;
    }
    model.layers.push_back(std::move(layer).value());
  }
  if (next != groups->end()) {
    return Error{file.file(), next->first, "superfluous: no layer is left for it", "", ""};
  }
  const Result<> step = check_model(model, file.file());
  if (!step) return step.error();
  return model;
}

}  // namespace fixnet::io
