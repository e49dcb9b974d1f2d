// SPDX-License-Identifier: MIT
#include <array>

#include "record.hpp"

namespace fixnet::io {

namespace {

/// A list without allocation: asking for a layer never fails.
struct Records {
  std::array<const LayerRecord*, 64> all{&linear_record, &prelu_record, &softmax_record,
                                         &log_softmax_record};
  std::size_t count = 4;
  Records() noexcept {
    for (const LayerRecord& record : activation_records()) all[count++] = &record;
  }
};

}  // namespace

std::span<const LayerRecord* const> layer_records() noexcept {
  static const Records records;
  return std::span(records.all).first(records.count);
}

const LayerRecord* find_record(std::string_view name) noexcept {
  for (const LayerRecord* record : layer_records()) {
    if (record->name == name) return record;
  }
  return nullptr;
}

std::string_view exact_name(std::string_view name) noexcept {
  const LayerRecord* record = find_record(name);
  return record == nullptr || record->exact.empty() ? name : record->exact;
}

void apply(const ImportedLayer& layer, std::vector<double>& x) {
  if (layer.record->forward != nullptr) return layer.record->forward(layer, x);
  for (double& v : x) v = layer.record->formula(layer.settings, v);
}

std::string put_settings(ImportedLayer& layer, const std::vector<double>& values, bool is_double) {
  for (const double value : values) {
    Ratio& ratio = layer.settings.emplace_back();
    const bool found =
        is_double ? ratio_of(value, ratio) : ratio_of(static_cast<float>(value), ratio);
    if (!found) return "a setting that is no fraction";
  }
  return "";
}

}  // namespace fixnet::io
