// SPDX-License-Identifier: MIT
#include <fixnet/io/imported.hpp>

#include <algorithm>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

using Take = bool (*)(ImportedLayer&, const ColumnScales&);

/// The layers in the given order, but for those that the one before them takes.
LayerList without_taken(LayerList layers, Take LayerRecord::*take) {
  LayerList rest;
  for (ImportedLayer& layer : layers) {
    const Take taker = rest.empty() ? nullptr : rest.back().record->*take;
    const bool scales = layer.record->scales != nullptr;
    if (taker != nullptr && scales && taker(rest.back(), layer.record->scales(layer))) continue;
    rest.push_back(std::move(layer));
  }
  return rest;
}

std::size_t fuse(LayerList& layers) {
  std::size_t count = layers.size();
  layers = without_taken(std::move(layers), &LayerRecord::take_behind);
  std::reverse(layers.begin(), layers.end());
  layers = without_taken(std::move(layers), &LayerRecord::take_before);
  std::reverse(layers.begin(), layers.end());
  count -= layers.size();
  for (ImportedLayer& layer : layers) {
    for (LayerList& branch : layer.branches) count += fuse(branch);
  }
  return count;
}

}  // namespace

std::size_t fuse_bn_eval(ImportedModel& model) {
  const std::size_t count = fuse(model.layers);
  model.round_to_type();  // what was folded in double are the program's floats
  return count;
}

}  // namespace fixnet::io
