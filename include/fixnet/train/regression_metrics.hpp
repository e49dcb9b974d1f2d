// SPDX-License-Identifier: MIT
//
// How far outputs are from targets that are numbers. Whatever holds contiguous floats or doubles is
// taken, as in train/metrics.hpp; sums are made in double, in order.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/base/cmath.hpp>
#include <fixnet/train/metrics.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// Computes the mean of f(output − target) over the pairs; NaN if the numbers of values differ.
template <class F>
constexpr double mean_of_differences(const ScalarValues auto& outputs,
                                     const ScalarValues auto& targets, const F& f) noexcept {
  const std::span y{outputs};
  const std::span t{targets};
  if (y.empty() || y.size() != t.size()) return cmath_impl::quiet_nan;
  double sum = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    sum += f(static_cast<double>(y[i]) - static_cast<double>(t[i]));
  }
  return sum / static_cast<double>(y.size());
}

}  // namespace train_impl

/// Computes the mean absolute difference.
/// Formula   1/n·Σ |y − t|
/// Errors    no values, or not as many outputs as targets: NaN
/// Cost      one pass in double, no allocation, noexcept
/// Source    sklearn.metrics.mean_absolute_error
[[nodiscard]] constexpr double mean_absolute_error(const ScalarValues auto& outputs,
                                                   const ScalarValues auto& targets) noexcept {
  return train_impl::mean_of_differences(outputs, targets, [](double d) { return d < 0 ? -d : d; });
}

/// Computes the mean squared difference.
/// Formula   1/n·Σ (y − t)²
/// Errors    no values, or not as many outputs as targets: NaN
/// Cost      one pass in double, no allocation, noexcept
/// Source    sklearn.metrics.mean_squared_error
[[nodiscard]] constexpr double mean_squared_error(const ScalarValues auto& outputs,
                                                  const ScalarValues auto& targets) noexcept {
  return train_impl::mean_of_differences(outputs, targets, [](double d) { return d * d; });
}

/// Computes the part of the targets' variance that the outputs explain: 1 is perfect, 0 is no better
/// than the targets' mean.
/// Formula   1 − Σ (y − t)² / Σ (t − mean t)²
/// Errors    fewer than two values, or not as many outputs as targets: NaN; targets that are all
///           equal: 1 where every output is right, else 0
/// Cost      three passes in double, no allocation, noexcept
/// Source    sklearn.metrics.r2_score
[[nodiscard]] constexpr double r2_score(const ScalarValues auto& outputs,
                                        const ScalarValues auto& targets) noexcept {
  const std::span t{targets};
  const double error = mean_squared_error(outputs, targets);
  if (t.size() < 2) return cmath_impl::quiet_nan;
  const double middle = mean(targets);
  double spread = 0;
  for (const auto value : t) {
    const double d = static_cast<double>(value) - middle;
    spread += d * d;
  }
  if (spread == 0 && !cmath_impl::is_nan(error)) return error == 0 ? 1 : 0;
  return 1 - error * static_cast<double>(t.size()) / spread;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
