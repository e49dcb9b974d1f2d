// SPDX-License-Identifier: MIT
#include "self_check.hpp"

#include <cmath>

#include "layers/record.hpp"
#include "reference_forward.hpp"

namespace fixnet::io {
namespace {

/// The power of ten that outputs are within of exact ones in any model whose sums do not cancel.
/// What an approximate layer is off by, later weights may enlarge.
double usual_bound(const ImportedModel& model) {
  double power = model.is_double ? -12 : -5;
  for_each_layer(model.layers, [&](const ImportedLayer& layer, std::size_t, const std::string&) {
    if (!layer.record->exact.empty()) power = -3;
  });
  return power;
}

/// Notes how many rows there are to look up for each column of a sample; 0: it is any number. The
/// layers read the columns from `first` on.
void put_index_counts(const LayerList& layers, std::size_t first,
                      std::vector<std::size_t>& counts) {
  for (const ImportedLayer& layer : layers) {
    const LayerRecord& record = *layer.record;
    if (record.index_count != nullptr) counts[first] = record.index_count(layer);
    for (const LayerList& branch : layer.branches) put_index_counts(branch, first, counts);
    if (!record.is_input && record.first_column == nullptr) break;
    if (record.first_column != nullptr) first += record.first_column(layer);
  }
}

/// Adds what layers need, and returns a sample behind them.
SampleForm add_work(const LayerList& layers, SampleForm form, Work& work) {
  for (const ImportedLayer& layer : layers) {
    const LayerRecord& record = *layer.record;
    for (const LayerList& branch : layer.branches) (void)add_work(branch, form, work);
    form = form_behind(layer, form);
    ++work.layers;
    if (layer.branches.empty())
      work.products += layer.parameter_count() * (record.product ? form.positions : 1);
    if (!record.is_input)
      work.activations += form.size() * (record.product ? record.activations : 1);
  }
  return form;
}

}  // namespace

std::vector<double> check_sample(const ImportedModel& model) {
  const SampleForm form = model.form();
  std::vector<std::size_t> counts(form.columns);
  put_index_counts(model.layers, 0, counts);
  std::vector<double> x(form.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::size_t count = counts[form.channels_first ? i / form.positions : i % form.columns];
    x[i] =
        count > 0 ? static_cast<double>(i * 5 % count) : static_cast<double>(i * 5 % 7) / 4 - 0.75;
  }
  return x;
}

std::string check_bound(const ImportedModel& model, const std::vector<double>& expected) {
  const std::vector<double> errors =
      rounding_errors(model, check_sample(model), model.is_double ? 0x1p-53 : 0x1p-24);
  double power = usual_bound(model);
  for (std::size_t i = 0; i < errors.size(); ++i) {
    const double needed = 16 * errors[i] / std::fmax(1, std::fabs(expected[i]));
    power = std::fmax(power, std::ceil(std::log10(needed)));
  }
  return "1e" + std::to_string(static_cast<int>(std::fmin(power, 0)));
}

Work work_of(const ImportedModel& model) {
  Work work;
  (void)add_work(model.layers, model.form(), work);
  return work;
}

}  // namespace fixnet::io
