// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Names the curve between two learning rates.
enum class AnnealStrategy { cos, linear };

/// Raises the learning rate to max_lr, lowers it to next to nothing, and cycles momentum against
/// it. Call step() after every batch; total_steps = epochs · batches per epoch.
/// Formula   initial = max_lr/div_factor, final = initial/final_div_factor;
///           initial → max_lr until step pct_start·total_steps − 1, → final until total_steps − 1;
///           three_phase: max_lr → initial as slowly as it rose, then initial → final;
///           cos: end + (start − end)/2·(1 + cos(π·part)), linear: (end − start)·part + start;
///           momentum: max_momentum → base_momentum → max_momentum
/// Errors    steps from total_steps on keep the last rate (PyTorch throws); a phase of no length is
///           at its end (PyTorch divides by 0); a total_steps below 1 counts as 1, which is at its
///           end at once; NaN and infinity as in scheduler.hpp. A learning rate or momentum changed
///           by hand is overwritten, as in PyTorch
/// Source    torch.optim.lr_scheduler.OneCycleLR; Smith & Topin, 2017
struct OneCycleLR {
  double max_lr = 0.1;
  std::int64_t total_steps = 1;
  double pct_start = 0.3;
  AnnealStrategy anneal_strategy = AnnealStrategy::cos;
  bool cycle_momentum = true;
  double base_momentum = 0.85;
  double max_momentum = 0.95;
  double div_factor = 25;
  double final_div_factor = 1e4;
  bool three_phase = false;

  /// Returns the learning rate of a step. The optimizer's own rate does not matter, as in PyTorch.
  [[nodiscard]] constexpr double lr(double, std::int64_t epoch) const noexcept {
    const double initial = max_lr / div_factor, last = initial / final_div_factor;
    const Place at = place(epoch);
    if (at.phase == 0) return anneal(initial, max_lr, at.part);
    if (!three_phase) return anneal(max_lr, last, at.part);
    return at.phase == 1 ? anneal(max_lr, initial, at.part) : anneal(initial, last, at.part);
  }

  /// Returns the momentum of a step; without cycle_momentum, NaN: leave the optimizer's as it is.
  [[nodiscard]] constexpr double momentum(std::int64_t epoch) const noexcept {
    if (!cycle_momentum) return cmath_impl::quiet_nan;
    const Place at = place(epoch);
    if (at.phase == 0) return anneal(max_momentum, base_momentum, at.part);
    return at.phase == 1 ? anneal(base_momentum, max_momentum, at.part) : max_momentum;
  }

 private:
  struct Place {
    int phase = 0;
    double part = 0;
  };

  [[nodiscard]] static constexpr double part_of(double step, double start, double end) noexcept {
    return end > start ? (step - start) / (end - start) : 1;
  }

  // Which phase a step is in, and which part of that phase is over.
  [[nodiscard]] constexpr Place place(std::int64_t epoch) const noexcept {
    const std::int64_t steps = total_steps < 1 ? 1 : total_steps;
    const double total = static_cast<double>(steps);
    const double step = epoch < 0 ? 0 : static_cast<double>(epoch < steps ? epoch : steps - 1);
    const double top = cmath_impl::rounded(pct_start * total) - 1;
    if (step <= top) return {0, part_of(step, 0, top)};
    if (!three_phase) return {1, part_of(step, top, total - 1)};
    const double back = cmath_impl::rounded(2 * pct_start * total) - 2;
    if (step <= back) return {1, part_of(step, top, back)};
    return {2, part_of(step, back, total - 1)};
  }

  [[nodiscard]] constexpr double anneal(double start, double end, double part) const noexcept {
    if (anneal_strategy == AnnealStrategy::linear)
      return cmath_impl::rounded((end - start) * part) + start;
    return end +
           cmath_impl::rounded((start - end) / 2 * (1 + cmath_impl::cos(cmath_impl::pi * part)));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
