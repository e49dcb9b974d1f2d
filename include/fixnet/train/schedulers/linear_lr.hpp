// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/base/config.hpp>
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
  long total_iters = 5;

  [[nodiscard]] constexpr double lr(double base_lr, long epoch) const noexcept {
    if (epoch >= total_iters) return base_lr * end_factor;
    const double part =
        static_cast<double>(epoch < 0 ? 0 : epoch) / static_cast<double>(total_iters);
    return base_lr * (start_factor + cmath_impl::rounded((end_factor - start_factor) * part));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
