// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/io/imported.hpp>
#include <limits>

#include "layers/record.hpp"

namespace fixnet::io {

std::string ImportedLayer::name() const { return std::string(record->name); }

bool ImportedLayer::has_parameters() const noexcept { return !record->tensors.empty(); }

std::size_t ImportedLayer::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedTensor& tensor : tensors) {
    if (rule_of(*this, tensor).trained) count += tensor.values.size();
  }
  for (const LayerList& branch : branches) {
    for (const ImportedLayer& layer : branch) count += layer.parameter_count();
  }
  return count;
}

const ImportedTensor* ImportedLayer::find(std::string_view tensor) const noexcept {
  for (const ImportedTensor& one : tensors) {
    if (one.name == tensor) return &one;
  }
  return nullptr;
}

std::string ImportedModel::architecture() const {
  std::string all;
  for (const ImportedLayer& layer : layers) all += (all.empty() ? "" : " ") + layer.text().text();
  return all;
}

SampleForm ImportedModel::form() const {
  if (!layers.empty() && layers[0].record->is_input) return io::form_behind(layers[0], {});
  return {.columns = columns_needed(layers)};
}

SampleForm ImportedModel::form_behind() const { return io::form_behind(layers, form()); }

namespace {

/// As the program will have it, where an importer computed it in double: the sum of two biases.
double as_float(double value) noexcept {
  constexpr auto most = static_cast<double>(std::numeric_limits<float>::max());
  return std::abs(value) <= most ? static_cast<double>(static_cast<float>(value)) : value;
}
void settle(LayerList& layers, bool is_double) noexcept {
  for (ImportedLayer& layer : layers) {
    layer.is_double = is_double;
    for (LayerList& branch : layer.branches) settle(branch, is_double);
  }
}
void round_to_float(LayerList& layers) noexcept {
  for (ImportedLayer& layer : layers) {
    for (ImportedTensor& tensor : layer.tensors) {
      if (rule_of(layer, tensor).count) continue;
      for (double& value : tensor.values) value = as_float(value);
    }
    for (LayerList& branch : layer.branches) round_to_float(branch);
  }
}

}  // namespace

void ImportedModel::settle_type() noexcept { settle(layers, is_double); }

void ImportedModel::round_to_type() noexcept {
  if (!is_double) round_to_float(layers);
}

std::size_t ImportedModel::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedLayer& layer : layers) count += layer.parameter_count();
  return count;
}

}  // namespace fixnet::io
