// SPDX-License-Identifier: MIT
#include "reference_forward.hpp"

#include <cmath>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

/// The errors of outputs that each come of one input: what other inputs would give, and their own.
std::vector<double> own_errors(const ImportedLayer& layer, const Rounding& of) {
  std::vector<double> above = of.x, below = of.x, all(of.x.size());
  for (std::size_t i = 0; i < all.size(); ++i) above[i] += of.errors[i], below[i] -= of.errors[i];
  apply(layer, above), apply(layer, below);
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = std::fmax(std::fabs(above[i] - of.y[i]), std::fabs(below[i] - of.y[i])) +
             of.unit * std::fabs(of.y[i]);
  }
  return all;
}

}  // namespace

std::vector<double> predict(const ImportedModel& model, std::vector<double> x) {
  for (const ImportedLayer& layer : model.layers) apply(layer, x);
  return x;
}

std::vector<double> rounding_errors(const ImportedModel& model, std::vector<double> x,
                                    double unit) {
  std::vector<double> errors(x.size());
  for (const ImportedLayer& layer : model.layers) {
    std::vector<double> y = x;
    apply(layer, y);
    const auto of_layer = layer.record->errors == nullptr ? own_errors : layer.record->errors;
    errors = of_layer(layer, {x, y, errors, unit});
    x = std::move(y);
  }
  return errors;
}

}  // namespace fixnet::io
