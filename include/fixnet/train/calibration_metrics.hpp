// SPDX-License-Identifier: MIT
//
// Whether probabilities mean what they say.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/cmath.hpp>
#include <fixnet/train/regression_metrics.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// Computes the mean squared difference between probabilities and labels of 0 or 1.
/// Formula   1/n·Σ (p − t)²
/// Errors    no values, or not as many probabilities as labels: NaN
/// Cost      one pass in double, no allocation, noexcept
/// Source    sklearn.metrics.brier_score_loss
[[nodiscard]] constexpr double brier_score_loss(const ScalarValues auto& probabilities,
                                                const ScalarValues auto& labels) noexcept {
  return mean_squared_error(probabilities, labels);
}

/// The rows whose probability of the positive class lies in one of Bins equal intervals of 0 … 1.
template <int Bins>
struct CalibrationCurve {
  static_assert(Bins > 0, "fixnet: CalibrationCurve<Bins> needs at least one bin.");
  struct Bin {
    std::int64_t count = 0;
    double probability = 0;  // their sum
    double positives = 0;
    /// Computes the mean predicted probability; NaN for an empty bin.
    [[nodiscard]] constexpr double mean_predicted() const noexcept {
      return count == 0 ? cmath_impl::quiet_nan : probability / static_cast<double>(count);
    }
    /// Computes the part of rows that are positive; NaN for an empty bin.
    [[nodiscard]] constexpr double fraction_of_positives() const noexcept {
      return count == 0 ? cmath_impl::quiet_nan : positives / static_cast<double>(count);
    }
  };
  std::array<Bin, std::size_t{Bins}> bins{};
  std::int64_t total = 0;

  /// Computes the mean distance between what was predicted and what happened.
  /// Formula   Σ_bins count/total·|mean predicted − fraction of positives|
  /// Errors    no rows: NaN
  /// Source    Guo et al. 2017, On Calibration of Modern Neural Networks, eq. 3
  [[nodiscard]] constexpr double expected_calibration_error() const noexcept {
    if (total == 0) return cmath_impl::quiet_nan;
    double sum = 0;
    for (const Bin& bin : bins) {
      const double off = bin.probability - bin.positives;
      sum += off < 0 ? -off : off;
    }
    return sum / static_cast<double>(total);
  }
};

/// Sorts probabilities and their labels into Bins equal intervals.
/// Errors    a probability outside 0 … 1 or of NaN, and a value without a partner, is not counted
/// Cost      one pass, no allocation, noexcept
/// Source    sklearn.calibration.calibration_curve(strategy="uniform")
template <int Bins = 5>
[[nodiscard]] constexpr CalibrationCurve<Bins> calibration_curve(
    const ScalarValues auto& probabilities, const ScalarValues auto& labels) noexcept {
  const std::span p{probabilities};
  const std::span t{labels};
  CalibrationCurve<Bins> curve;
  for (std::size_t i = 0; i < p.size() && i < t.size(); ++i) {
    const double probability = static_cast<double>(p[i]);
    if (!(probability >= 0 && probability <= 1)) continue;
    // The intervals are open below, as sklearn's: 0.2 lies in the first of five.
    std::size_t place = 0;
    while (place + 1 < std::size_t{Bins} &&
           probability > static_cast<double>(place + 1) / static_cast<double>(Bins)) {
      ++place;
    }
    auto& bin = curve.bins[place];
    ++bin.count;
    ++curve.total;
    bin.probability += probability;
    bin.positives += static_cast<double>(t[i]) >= 0.5;
  }
  return curve;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
