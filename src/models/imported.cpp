// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <exception>
#include <fixnet/io/imported.hpp>

#include "layer_table.hpp"

namespace fixnet::io {
namespace {

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

bool ImportedLayer::has_parameters() const noexcept { return name == "Linear" || name == "PReLU"; }

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

Result<ImportedLayer> imported_layer(const LayerText& text, const std::string& file) try {
  const LayerKind* kind = find_layer(text.name);
  if (kind == nullptr) return Error{file, "", "a layer that fixnet has not", "", text.text()};
  ImportedLayer layer;
  layer.name = text.name;
  if (layer.has_parameters()) return layer;
  const Result<> step = settings_of(text, *kind, file, layer.settings);
  if (!step) return step.error();
  return layer;
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

Result<> check_model(const ImportedModel& model, const std::string& file) try {
  std::size_t width = model.in(), i = 0;
  if (width == 0) return Error{file, "", "no layer tells the number of inputs", "a Linear", ""};
  for (const ImportedLayer& layer : model.layers) {
    const bool wide = layer.name == "PReLU" && layer.weight.size() != 1;
    if (layer.has_parameters() && layer.weight.empty()) {
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
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to check it", "", ""};
}

}  // namespace fixnet::io
