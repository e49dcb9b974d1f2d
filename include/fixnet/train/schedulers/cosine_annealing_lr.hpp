// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/base/config.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Lets the learning rate fall to eta_min on half a cosine in T_max epochs, and rise again in as
/// many.
/// Formula   lr(t) = eta_min + (base_lr − eta_min)·(1 + cos(π·t/T_max))/2
/// Errors    a T_max below 1 counts as 1
/// Source    torch.optim.lr_scheduler.CosineAnnealingLR; Loshchilov & Hutter, 2017
struct CosineAnnealingLR {
  long T_max = 1;
  double eta_min = 0;

  [[nodiscard]] constexpr double lr(double base_lr, long epoch) const noexcept {
    const long half = T_max < 1 ? 1 : T_max;
    const double turns = static_cast<double>(epoch < 0 ? 0 : epoch % (2 * half));
    const double height = 1 + cmath_impl::cos(cmath_impl::pi * turns / static_cast<double>(half));
    return eta_min + cmath_impl::rounded((base_lr - eta_min) * height / 2);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
