// SPDX-License-Identifier: MIT
#include "reference_forward.hpp"

#include <cmath>

namespace fixnet::io {
namespace {

/// The errors of outputs that each come of one input: what other inputs would give, and their own.
std::vector<double> own_errors(const ImportedLayer& layer, const Rounding& of) {
  std::vector<double> above = of.x, below = of.x, all(of.y.size());
  for (std::size_t i = 0; i < above.size(); ++i) above[i] += of.errors[i], below[i] -= of.errors[i];
  apply(layer, of.form, above), apply(layer, of.form, below);
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = std::fmax(std::fabs(above[i] - of.y[i]), std::fabs(below[i] - of.y[i])) +
             of.unit * std::fabs(of.y[i]);
  }
  return all;
}

/// A row of a sample, `columns` long.
std::vector<double> row(const std::vector<double>& all, std::size_t position, std::size_t columns) {
  const auto begin = all.begin() + static_cast<std::ptrdiff_t>(position * columns);
  return {begin, begin + static_cast<std::ptrdiff_t>(columns)};
}

/// The errors of a layer that computes each position by itself.
std::vector<double> errors_by_row(const ImportedLayer& layer, const Rounding& of) {
  const SampleForm one{.columns = of.form.columns};
  const std::size_t columns = of.y.size() / of.form.positions;
  std::vector<double> all;
  for (std::size_t p = 0; p < of.form.positions; ++p) {
    const std::vector<double> x = row(of.x, p, one.columns), y = row(of.y, p, columns),
                              before = row(of.errors, p, one.columns),
                              after = layer.record->errors(layer, {one, x, y, before, of.unit});
    all.insert(all.end(), after.begin(), after.end());
  }
  return all;
}

std::vector<double> errors_behind(const ImportedLayer& layer, const Rounding& of) {
  if (layer.record->errors == nullptr) return own_errors(layer, of);
  const bool whole = of.form.positions == 1 || layer.record->over_positions != nullptr;
  return whole ? layer.record->errors(layer, of) : errors_by_row(layer, of);
}

/// From the order of the user's data, where channels may come first, to rows of columns; or back.
std::vector<double> turned(const std::vector<double>& x, const SampleForm& form, bool back) {
  if (!form.channels_first || form.positions == 1) return x;
  std::vector<double> y(x.size());
  for (std::size_t p = 0; p < form.positions; ++p) {
    for (std::size_t c = 0; c < form.columns; ++c) {
      const std::size_t by_channel = c * form.positions + p, by_position = p * form.columns + c;
      y[back ? by_channel : by_position] = x[back ? by_position : by_channel];
    }
  }
  return y;
}

}  // namespace

void pass_errors(const LayerList& layers, SampleForm form, std::vector<double>& x,
                 std::vector<double>& errors, double unit) {
  for (const ImportedLayer& layer : layers) {
    if (layer.record->is_input) continue;
    std::vector<double> y = x;
    apply(layer, form, y);
    errors = errors_behind(layer, {form, x, y, errors, unit});
    x = std::move(y);
    form = form_behind(layer, form);
  }
}

std::vector<double> predict(const ImportedModel& model, std::vector<double> x) {
  const SampleForm form = model.form();
  x = turned(x, form, false);
  apply(model.layers, form, x);
  return turned(x, model.form_behind(), true);
}

std::vector<double> rounding_errors(const ImportedModel& model, std::vector<double> x,
                                    double unit) {
  const SampleForm form = model.form();
  x = turned(x, form, false);
  std::vector<double> errors(x.size());
  pass_errors(model.layers, form, x, errors, unit);
  return turned(errors, model.form_behind(), true);
}

}  // namespace fixnet::io
