// SPDX-License-Identifier: MIT
#include <fixnet/io/imported.hpp>

#include "layers/record.hpp"

namespace fixnet::io {

std::string ImportedLayer::name() const { return std::string(record->name); }

bool ImportedLayer::has_parameters() const noexcept { return !record->tensors.empty(); }

std::size_t ImportedLayer::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedTensor& tensor : tensors) {
    if (rule_of(*this, tensor).trained) count += tensor.values.size();
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
  for (const ImportedLayer& layer : layers) {
    if (layer.record->is_input) return io::form_behind(layer, {});
    if (const std::size_t needed = columns_needed(layer); needed > 0) return {.columns = needed};
  }
  return {};
}

SampleForm ImportedModel::form_behind() const {
  SampleForm form = this->form();
  for (const ImportedLayer& layer : layers) form = io::form_behind(layer, form);
  return form;
}

void ImportedModel::settle_type() noexcept {
  for (ImportedLayer& layer : layers) layer.is_double = is_double;
}

std::size_t ImportedModel::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedLayer& layer : layers) count += layer.parameter_count();
  return count;
}

}  // namespace fixnet::io
