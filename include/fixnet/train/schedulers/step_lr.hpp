// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/base/config.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the learning rate by gamma every step_size epochs.
/// Formula   lr(t) = base_lr·gamma^⌊t/step_size⌋
/// Errors    a step_size below 1 counts as 1; NaN and infinity as in scheduler.hpp
/// Source    torch.optim.lr_scheduler.StepLR
struct StepLR {
  long step_size = 1;
  double gamma = 0.1;

  [[nodiscard]] constexpr double lr(double base_lr, long epoch) const noexcept {
    const long size = step_size < 1 ? 1 : step_size;
    return base_lr * cmath_impl::pow(gamma, epoch < 0 ? 0 : epoch / size);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
