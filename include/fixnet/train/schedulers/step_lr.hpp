// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the learning rate by gamma every step_size epochs.
/// Formula   lr(t) = base_lr·gamma^⌊t/step_size⌋
/// Errors    a step_size below 1 counts as 1; NaN and infinity as in scheduler.hpp
/// Source    torch.optim.lr_scheduler.StepLR
struct StepLR {
  std::int64_t step_size = 1;
  double gamma = 0.1;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return base_lr * cmath_impl::pow(gamma, epoch < 0 ? 0 : epoch / size());
  }
  [[nodiscard]] constexpr double next(double lr, double, std::int64_t epoch) const noexcept {
    return epoch <= 0 || epoch % size() != 0 ? lr : lr * gamma;
  }

 private:
  [[nodiscard]] constexpr std::int64_t size() const noexcept {
    return step_size < 1 ? 1 : step_size;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
