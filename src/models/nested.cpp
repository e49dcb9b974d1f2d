// SPDX-License-Identifier: MIT
#include "nested.hpp"

#include <algorithm>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

constexpr std::size_t deepest = 16;

using Places = std::vector<std::size_t>;

Result<> put(LayerText layer, const Places& places, const std::string& file, NestedTexts& list);

Result<> put_all(std::vector<LayerText> layers, const Places& places, const std::string& file,
                 NestedTexts& list) {
  Places within = places;
  within.push_back(0);
  for (LayerText& layer : layers) {
    const Result<> step = put(std::move(layer), within, file, list);
    if (!step) return step;
    ++within.back();
  }
  return Done{};
}

/// Appends the branches of a layer, each a list.
Result<> put_branches(std::vector<LayerText> branches, const Places& places,
                      const std::string& file, NestedText& to) {
  for (const LayerText& branch : branches) {
    if (branch.name != "Branch") {
      return Error{file, "", "a " + to.layer.name + " has branches", "Branch(Linear(2,3),ReLU)",
                   branch.text()};
    }
    auto layers = layers_within(branch, file, places.size());
    if (!layers) return layers.error();
    Places within = places;
    within.push_back(to.branches.size());
    const Result<> step =
        put_all(std::move(layers).value(), within, file, to.branches.emplace_back());
    if (!step) return step;
  }
  return Done{};
}

/// Appends a layer: one with those within it, or those of a Sequential.
Result<> put(LayerText layer, const Places& places, const std::string& file, NestedTexts& list) {
  const LayerRecord* record = find_record(layer.name);
  const Holds holds = record == nullptr ? Holds::nothing : record->holds;
  const bool sequential = layer.name == "Sequential";
  if (!sequential && holds == Holds::nothing) {
    list.push_back({std::move(layer), places[0], places});
    return Done{};
  }
  auto layers = layers_within(layer, file, places.size() - 1);
  if (!layers) return layers.error();
  if (sequential) return put_all(std::move(layers).value(), places, file, list);
  NestedText& to = list.emplace_back(NestedText{std::move(layer), places[0], places});
  if (holds == Holds::branches) return put_branches(std::move(layers).value(), places, file, to);
  return put_all(std::move(layers).value(), places, file, to.branches.emplace_back());
}

/// Takes one from the place of all layers behind the input's in its list.
void move_up(const Places& input, NestedTexts& list) {
  for (NestedText& one : list) {
    for (NestedTexts& branch : one.branches) move_up(input, branch);
    if (one.places.size() < input.size()) continue;
    std::size_t& place = one.places[input.size() - 1];
    if (std::equal(input.begin(), input.end() - 1, one.places.begin()) && place > 0) --place;
  }
}

/// Takes the first layer out of the count where it says how the data lies.
void count_as_pytorch(NestedTexts& list) {
  const LayerRecord* first = find_record(list[0].layer.name);
  const Places input = list[0].places;
  if (first != nullptr && first->is_input) move_up(input, list);
}

}  // namespace

std::string NestedText::path(std::size_t depth) const {
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

Result<NestedTexts> parse_nested(std::string_view text, const std::string& file) {
  auto layers = parse_architecture(text, file);
  if (!layers) return layers.error();
  NestedTexts list;
  for (std::size_t i = 0; i < layers->size(); ++i) {
    const Result<> step = put(std::move((*layers)[i]), {i}, file, list);
    if (!step) return step.error();
  }
  count_as_pytorch(list);
  return list;
}

Result<NestedTexts> parse_nested(const LayerText& layer, const std::string& file) {
  NestedTexts list;
  const Result<> step = put(layer, {0}, file, list);
  if (!step) return step.error();
  return list;
}

}  // namespace fixnet::io
