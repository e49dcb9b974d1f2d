// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Moves the learning rate's factor on a straight line for total_iters epochs, then keeps it.
/// Formula   lr(t) = base_lr·(start_factor + (end_factor − start_factor)·min(t, T)/T),
///           T = total_iters
/// Errors    a total_iters below 1 counts as over: end_factor from the first epoch on
/// Source    torch.optim.lr_scheduler.LinearLR
struct LinearLR {
  double start_factor = 1.0 / 3;
  double end_factor = 1;
  std::int64_t total_iters = 5;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    if (total_iters < 1 || epoch >= total_iters) return base_lr * end_factor;
    const double part =
        static_cast<double>(epoch < 0 ? 0 : epoch) / static_cast<double>(total_iters);
    return base_lr * (start_factor + cmath_impl::rounded((end_factor - start_factor) * part));
  }
  [[nodiscard]] constexpr double next(double rate, double base_lr,
                                      std::int64_t epoch) const noexcept {
    if (epoch <= 0) return rate * (total_iters < 1 ? end_factor : start_factor);
    if (epoch > total_iters) return rate;
    const double step = end_factor - start_factor;
    const double last = cmath_impl::rounded(static_cast<double>(total_iters) * start_factor) +
                        cmath_impl::rounded(static_cast<double>(epoch - 1) * step);
    return last == 0 ? lr(base_lr, epoch) : rate * (1 + step / last);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
