// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <map>
#include <string>
#include <vector>

#include "../models/layers/record.hpp"

namespace fixnet::io {

/// A formula of x and constants as text; operands that may be exchanged are in order.
using Formula = std::string;

/// A number in a formula: six digits, which tell all constants of interest apart.
[[nodiscard]] Formula formula_number(double value);
[[nodiscard]] Formula formula(const std::string& op, std::vector<Formula> operands);

/// The layer that computes this formula, by the layers' records; nullptr for none. `settings` become
/// what numbers the formula has in their place, each in full as `numbers` knows it.
[[nodiscard]] const LayerRecord* layer_of_formula(const Formula& formula,
                                                  const std::map<Formula, double>& numbers,
                                                  std::vector<double>& settings);

}  // namespace fixnet::io
