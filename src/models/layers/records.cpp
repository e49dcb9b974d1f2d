// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "record.hpp"

namespace fixnet::io {

// All records: activations.cpp has many, each other line a file of its own. A layer more is one
// more file, and its line here.
#define FIXNET_LAYER_RECORDS(record)                                                              \
  record(adaptive_avg_pool1d_record) record(adaptive_max_pool1d_record) record(avg_pool1d_record) \
      record(alpha_dropout_record) record(batch_norm1d_record) record(bilinear_record)            \
          record(conv1d_record) record(conv_transpose1d_record) record(gated_tanh_record)         \
              record(glu_record) record(max_pool1d_record) record(reset_before_gru_record)        \
                  record(dropout_record) record(embedding_record) record(flatten_record)          \
                      record(gru_record) record(last_step_record) record(layer_norm_record)       \
                          record(linear_record) record(log_softmax_record) record(lstm_record)    \
                              record(prelu_record) record(rms_norm_record) record(rnn_record)     \
                                  record(sequence_record) record(signal_record)                   \
                                      record(slice_record) record(softmax_record)                 \
                                          record(heads_record) record(parallel_record)            \
                                              record(residual_record) record(sum_record)
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

void apply(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  const LayerRecord& record = *layer.record;
  if (record.over_positions != nullptr) return record.over_positions(layer, form, x);
  if (record.formula != nullptr) {
    for (double& v : x) v = record.formula(layer.settings, v);
    return;
  }
  if (form.positions == 1) return record.forward(layer, x);
  std::vector<double> all;
  const auto columns = static_cast<std::ptrdiff_t>(form.columns);
  for (auto row = x.begin(); row != x.end(); row += columns) {
    std::vector<double> one(row, row + columns);
    record.forward(layer, one);
    all.insert(all.end(), one.begin(), one.end());
  }
  x = std::move(all);
}

void apply(const LayerList& layers, SampleForm form, std::vector<double>& x) {
  for (const ImportedLayer& layer : layers) {
    if (!layer.record->is_input) apply(layer, form, x);
    form = form_behind(layer, form);
  }
}

SampleForm form_behind(const LayerList& layers, SampleForm before) {
  for (const ImportedLayer& layer : layers) before = form_behind(layer, before);
  return before;
}

std::size_t columns_needed(const LayerList& layers) {
  for (const ImportedLayer& layer : layers) {
    if (const std::size_t needed = columns_needed(layer); needed > 0) return needed;
  }
  return 0;
}

SampleForm form_behind(const ImportedLayer& layer, const SampleForm& before) {
  if (layer.record->reshape != nullptr) return layer.record->reshape(layer, before);
  SampleForm form = before;
  if (layer.record->out != nullptr) form.columns = layer.record->out(layer);
  return form;
}

std::size_t columns_needed(const ImportedLayer& layer) {
  return layer.record->in == nullptr ? 0 : layer.record->in(layer);
}

std::vector<std::size_t> told_sizes(const ImportedLayer& layer) { return layer.sizes; }

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

std::string option_word(const OptionRule& rule, std::int64_t value) {
  const std::vector<std::string> words = words_between_commas(rule.words);
  const auto at = static_cast<std::size_t>(rule.or_number ? -value : value);
  return at < words.size() ? words[at] : "";
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
