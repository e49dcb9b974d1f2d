// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the learning rate by gamma every epoch. PyTorch has no default for gamma; 1 changes
/// nothing.
/// Formula   lr(t) = base_lr·gamma^t
/// Errors    NaN and infinity as in scheduler.hpp
/// Source    torch.optim.lr_scheduler.ExponentialLR
struct ExponentialLR {
  double gamma = 1;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return base_lr * cmath_impl::pow(gamma, epoch < 0 ? 0 : epoch);
  }
  [[nodiscard]] constexpr double next(double lr, double, std::int64_t epoch) const noexcept {
    return epoch <= 0 ? lr : lr * gamma;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
