// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "record.hpp"

namespace fixnet::io {

// All records: activations.cpp has many, each other line a file of its own. A layer more is one
// more file, and its line here.
#define FIXNET_LAYER_RECORDS(record)                                              \
  record(alpha_dropout_record) record(batch_norm1d_record) record(dropout_record) \
      record(layer_norm_record) record(linear_record) record(log_softmax_record)  \
          record(prelu_record) record(rms_norm_record) record(softmax_record)
[[nodiscard]] std::span<const LayerRecord> activation_records() noexcept;

#define FIXNET_DECLARE(name) extern const LayerRecord name;
#define FIXNET_ADDRESS(name) &name,
FIXNET_LAYER_RECORDS(FIXNET_DECLARE)

namespace {

/// A list without allocation: asking for a layer never fails.
struct Records {
  static constexpr std::size_t most = 128;
  std::array<const LayerRecord*, most> all{FIXNET_LAYER_RECORDS(FIXNET_ADDRESS)};
  std::size_t count = 0;
  Records() noexcept {
    while (all[count] != nullptr) ++count;
    for (const LayerRecord& record :
         activation_records().first(std::min(activation_records().size(), most - count))) {
      all[count++] = &record;
    }
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

const TensorRule& rule_of(const ImportedLayer& layer, const ImportedTensor& tensor) {
  const auto rules = layer.record->tensors;
  return *std::find_if(rules.begin(), rules.end(),
                       [&](const TensorRule& rule) { return rule.name == tensor.name; });
}

std::vector<std::string> words_between_commas(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(','), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
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
