// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN

/// Lets the learning rate fall to eta_min on half a cosine, again and again: in T_0 epochs, then in
/// T_mult times as many as before.
/// Formula   lr(t) = eta_min + (base_lr − eta_min)·(1 + cos(π·T_cur/T_i))/2
/// Errors    a T_0 or T_mult below 1 counts as 1. A learning rate changed by hand is overwritten,
///           as in PyTorch
/// Source    torch.optim.lr_scheduler.CosineAnnealingWarmRestarts; Loshchilov & Hutter, 2017
struct CosineAnnealingWarmRestarts {
  std::int64_t T_0 = 1;
  std::int64_t T_mult = 1;
  double eta_min = 0;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    const Place at = place(epoch < 0 ? 0 : epoch);
    const double part = static_cast<double>(at.epoch) / static_cast<double>(at.length);
    const double height = 1 + cmath_impl::cos(cmath_impl::pi * part);
    return eta_min + cmath_impl::rounded((base_lr - eta_min) * height / 2);
  }

 private:
  struct Place {
    std::int64_t epoch, length;
  };
  [[nodiscard]] constexpr Place place(std::int64_t epoch) const noexcept {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t length = T_0 < 1 ? 1 : T_0;
    if (T_mult <= 1) return {epoch % length, length};
    while (epoch >= length) {
      epoch -= length;
      length = length > largest / T_mult ? largest : length * T_mult;
    }
    return {epoch, length};
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
