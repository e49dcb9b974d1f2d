// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/config.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// Computes a weight for each class, so that all classes weigh the same together: for the weights of
/// CrossEntropyLoss and NLLLoss.
/// Formula   w_c = rows / (classes that occur · rows of class c); 1 for a class that does not occur
/// Errors    labels outside 0 … Classes−1 are not counted
/// Cost      one pass, no allocation, noexcept
/// Source    sklearn.utils.class_weight.compute_class_weight("balanced")
template <int Classes>
[[nodiscard]] constexpr std::array<double, std::size_t{Classes}> class_weights(
    std::span<const int> labels) noexcept {
  static_assert(Classes > 0, "fixnet: class_weights<classes> needs at least one class.");
  std::array<std::int64_t, std::size_t{Classes}> counts{};
  std::int64_t rows = 0;
  int present = 0;
  for (const int label : labels) {
    if (label < 0 || label >= Classes) continue;
    present += counts[static_cast<std::size_t>(label)]++ == 0;
    ++rows;
  }
  std::array<double, std::size_t{Classes}> weights{};
  for (std::size_t c = 0; c < weights.size(); ++c) {
    weights[c] = counts[c] == 0 ? 1.0
                                : static_cast<double>(rows) / (static_cast<double>(present) *
                                                               static_cast<double>(counts[c]));
  }
  return weights;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
