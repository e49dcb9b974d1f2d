// SPDX-License-Identifier: MIT
//
// What the mean of a loss divides by, where a batch is computed in parts.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Whether a label is a class that is not ignored: others add nothing to loss and gradient.
template <class Plan, class Loss>
constexpr bool is_counted(const Loss& loss, int label) noexcept {
  return label >= 0 && label < Plan::user_out && label != loss.ignore_index;
}

/// The divisor of `count` samples, and whether any of them counts: of a loss without class indices
/// each does.
struct MeanDivisor {
  double sum = 0;
  bool counts = false;

  constexpr MeanDivisor& operator+=(const MeanDivisor& other) noexcept {
    sum += other.sum;
    counts = counts || other.counts;
    return *this;
  }
};
/// Targets, rows where the loss averages rows, or the weights of the classes that count; label_at(b)
/// is sample b's label and is asked for losses on class indices alone.
template <class Plan, class Loss, class LabelAt>
constexpr MeanDivisor mean_divisor(const Loss& loss, int count, const LabelAt& label_at) noexcept {
  if constexpr (losses_impl::ClassIndex<Loss>) {
    MeanDivisor all;
    for (int b = 0; b < count; ++b) {
      const int label = label_at(b);
      if (!is_counted<Plan>(loss, label)) continue;
      if constexpr (losses_impl::Weighted<Loss>) all += {loss.column_weight(label), true};
      if constexpr (!losses_impl::Weighted<Loss>) all += {1, true};
    }
    return all;
  } else {
    double terms = Plan::user_out;
    if constexpr (losses_impl::OfRows<Loss>) {
      terms = losses_impl::terms_of_row<Loss>(Plan::user_out);
    } else if constexpr (losses_impl::averages_rows<Loss>) {
      terms = Plan::positions_out;
    }
    return {count * terms, count > 0};
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
