// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <vector>

#include "layers/record.hpp"

namespace fixnet::io {

/// About how far the outputs for x are off where each operation's result is rounded, by `unit` of
/// its size: 2^-24 for float, 2^-53 for double.
/// Formula   Linear      e[o] = √(Σ_i (w[o,i]·e[i])²) + unit·(|bias[o]| + Σ_i |w[o,i]·x[i]|)
///           activation  e[i] = max |f(x[i] ± e[i]) − f(x[i])| + unit·|f(x[i])|
[[nodiscard]] std::vector<double> rounding_errors(const ImportedModel& model, std::vector<double> x,
                                                  double unit);

/// Puts a sample of this form, and its errors, through layers.
void pass_errors(const LayerList& layers, SampleForm form, std::vector<double>& x,
                 std::vector<double>& errors, double unit);

}  // namespace fixnet::io
