// SPDX-License-Identifier: MIT
#include "nested.hpp"

namespace fixnet::io {
namespace {

constexpr std::size_t deepest = 16;

/// Appends a layer, or those within it.
Result<> put_leaves(LayerText layer, std::size_t top, const std::string& within, std::size_t depth,
                    const std::string& file, std::vector<LeafText>& leaves) {
  if (!is_sequential(layer)) {
    leaves.push_back({std::move(layer), top, within});
    return Done{};
  }
  auto layers = layers_within(layer, file, depth);
  if (!layers) return layers.error();
  for (std::size_t i = 0; i < layers->size(); ++i) {
    std::string place = within;
    place.append(within.empty() ? "" : ".").append(std::to_string(i));
    const Result<> step = put_leaves(std::move((*layers)[i]), top, place, depth + 1, file, leaves);
    if (!step) return step;
  }
  return Done{};
}

}  // namespace

Result<std::vector<LayerText>> layers_within(const LayerText& sequential, const std::string& file,
                                             std::size_t depth) {
  if (depth >= deepest) {
    return Error{file, "", "a " + sequential.name + " within too many others",
                 "at most " + std::to_string(deepest), ""};
  }
  std::vector<LayerText> layers;
  for (const std::string& word : sequential.arguments) {
    auto one = parse_architecture(word, file);
    if (!one) return one.error();
    if (one->size() != 1) return Error{file, "", "no list of layers", "", sequential.text()};
    layers.push_back(std::move((*one)[0]));
  }
  if (layers.empty()) return Error{file, "", "a " + sequential.name + " without layers", "", ""};
  return layers;
}

Result<std::vector<LeafText>> parse_leaves(std::string_view text, const std::string& file) {
  auto layers = parse_architecture(text, file);
  if (!layers) return layers.error();
  std::vector<LeafText> leaves;
  for (std::size_t i = 0; i < layers->size(); ++i) {
    const Result<> step = put_leaves(std::move((*layers)[i]), i, "", 0, file, leaves);
    if (!step) return step.error();
  }
  return leaves;
}

}  // namespace fixnet::io
