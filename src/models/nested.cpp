// SPDX-License-Identifier: MIT
#include "nested.hpp"

#include <algorithm>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

constexpr std::size_t deepest = 16;

/// Appends a layer, or those within it.
Result<> put_leaves(LayerText layer, const std::vector<std::size_t>& places,
                    const std::string& file, std::vector<LeafText>& leaves) {
  if (!is_sequential(layer)) {
    leaves.push_back({std::move(layer), places[0], places});
    return Done{};
  }
  auto layers = layers_within(layer, file, places.size() - 1);
  if (!layers) return layers.error();
  for (std::size_t i = 0; i < layers->size(); ++i) {
    std::vector<std::size_t> within = places;
    within.push_back(i);
    const Result<> step = put_leaves(std::move((*layers)[i]), within, file, leaves);
    if (!step) return step;
  }
  return Done{};
}

/// Takes the first layer out of the count where it says how the data lies: those behind it in its
/// list move up.
void count_as_pytorch(std::vector<LeafText>& leaves) {
  const LayerRecord* first = find_record(leaves[0].layer.name);
  if (first == nullptr || !first->is_input) return;
  const std::vector<std::size_t> input = leaves[0].places;
  for (LeafText& leaf : leaves) {
    if (leaf.places.size() < input.size()) continue;
    if (std::equal(input.begin(), input.end() - 1, leaf.places.begin()) &&
        leaf.places[input.size() - 1] > 0)
      --leaf.places[input.size() - 1];
  }
}

}  // namespace

std::string LeafText::path(std::size_t depth) const {
  std::string all;
  for (std::size_t i = depth; i < places.size(); ++i)
    all.append(all.empty() ? "" : ".").append(std::to_string(places[i]));
  return all;
}

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
    const Result<> step = put_leaves(std::move((*layers)[i]), {i}, file, leaves);
    if (!step) return step.error();
  }
  count_as_pytorch(leaves);
  return leaves;
}

}  // namespace fixnet::io
