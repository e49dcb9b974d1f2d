// SPDX-License-Identifier: MIT
#include "normal_form.hpp"

#include <algorithm>
#include <fixnet/io/imported.hpp>

#include "../models/layers/record.hpp"
#include "../models/nested.hpp"

namespace fixnet::io {
namespace {

constexpr std::string_view passed_over[] = {"Sequence", "Signal",       "Identity",
                                            "Dropout",  "AlphaDropout", "LastStep"};

bool is_setting(const std::string& argument, std::string_view key) {
  return argument.starts_with(key);
}

/// A convolution of one tap is a Linear of each position; zeros before a signal change no output that
/// has no need of them.
std::string normal_convolution(const LayerText& text) {
  LayerText normal{"Conv1d", {}};
  std::size_t sizes = 0;
  for (const std::string& argument : text.arguments) {
    const bool causal = argument == "padding=causal" || argument == "padding=none";
    if (causal || is_setting(argument, "bias=")) continue;
    sizes += argument.find('=') == std::string::npos ? 1 : 0;
    normal.arguments.push_back(argument);
  }
  if (normal.arguments.size() == 3 && sizes == 3 && normal.arguments[2] == "1") {
    return LayerText{"Linear", {normal.arguments[0], normal.arguments[1]}}.text();
  }
  std::sort(normal.arguments.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(sizes, 3)),
            normal.arguments.end());
  return normal.text();
}

/// "WaveNet(WaveNetArray(1,8,16,3,d=1,ApproximateTanh))" with what is approximated.
std::string normal_wavenet(std::string text) {
  constexpr std::string_view approximate = ",Approximate";
  for (std::size_t at = text.find(approximate); at < text.size(); at = text.find(approximate)) {
    text.erase(at + 1, approximate.size() - 1);
  }
  return text;
}

std::string normal_text(LayerText text) {
  if (text.name == wavenet) return normal_wavenet(text.text());
  text.name = exact_name(text.name);
  if (text.name == "Conv1d") return normal_convolution(text);
  const LayerRecord* record = find_record(text.name);
  if (record != nullptr && record->most_sizes == 0) {
    const auto layer = imported_layer(text, "");
    return layer ? layer->text().text() : text.text();
  }
  std::erase_if(text.arguments, [](const std::string& argument) {
    return is_setting(argument, "bias=") || is_setting(argument, "momentum=");
  });
  return text.text();
}

void put_normal(const LayerText& text, Normal& normal) {
  const auto passed = std::find(std::begin(passed_over), std::end(passed_over), text.name);
  if (passed == std::end(passed_over)) normal.layers.push_back(normal_text(text));
}

/// The layers within a Residual, or beside the Slice of a Sum; empty where it is neither.
std::vector<LayerText> beside_input(const LayerText& text) {
  const auto within = [](const LayerText& layer) {
    auto layers = layers_within(layer, "", 0);
    return layers ? std::move(layers).value() : std::vector<LayerText>{};
  };
  if (text.name == "Residual") return within(text);
  if (text.name != "Sum" || text.arguments.size() != 2) return {};
  for (std::size_t i = 0; i < 2; ++i) {
    const std::string& around = text.arguments[1 - i];
    const bool first = around.starts_with("Branch(Slice(") && around.ends_with(",0,1))");
    if (!first && around != "Branch(Identity)") continue;
    const auto branch = parse_architecture(text.arguments[i], "");
    return branch ? within((*branch)[0]) : std::vector<LayerText>{};
  }
  return {};
}

void put_all(const std::vector<LayerText>& layers, Normal& normal, std::size_t depth) {
  for (const LayerText& layer : layers) {
    if (layer.name != "Sequential") {
      put_normal(layer, normal);
      continue;
    }
    const auto within = layers_within(layer, "", depth);
    if (within) put_all(*within, normal, depth + 1);
  }
}

}  // namespace

Normal normal_form(std::string_view architecture) {
  Normal normal;
  auto layers = parse_architecture(architecture, "");
  if (!layers) return normal;
  std::vector<LayerText> all;
  for (const LayerText& layer : *layers) {
    const bool input = layer.name == "Sequence" || layer.name == "Signal";
    if (!input) all.push_back(layer);
  }
  if (all.size() == 1) {
    auto within = beside_input(all[0]);
    normal.adds_input = !within.empty();
    if (normal.adds_input) all = std::move(within);
  }
  put_all(all, normal, 0);
  return normal;
}

}  // namespace fixnet::io
