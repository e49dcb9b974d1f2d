// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the learning rate by factor for total_iters epochs.
/// Formula   lr(t) = base_lr·factor, t < total_iters; then base_lr
/// Errors    a total_iters below 1 counts as over: base_lr from the first epoch on
/// Source    torch.optim.lr_scheduler.ConstantLR
struct ConstantLR {
  double factor = 1.0 / 3;
  std::int64_t total_iters = 5;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return epoch < total_iters ? base_lr * factor : base_lr;
  }
  [[nodiscard]] constexpr double next(double rate, double base_lr,
                                      std::int64_t epoch) const noexcept {
    if (total_iters < 1) return rate;
    if (epoch <= 0) return rate * factor;
    if (epoch != total_iters) return rate;
    return factor == 0 ? base_lr : rate * (1.0 / factor);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
