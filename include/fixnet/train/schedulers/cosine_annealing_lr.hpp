// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Lets the learning rate fall to eta_min on half a cosine in T_max epochs, and rise again in as
/// many.
/// Formula   lr(t) = eta_min + (base_lr − eta_min)·(1 + cos(π·t/T_max))/2
/// Errors    a T_max below 1 counts as 1
/// Source    torch.optim.lr_scheduler.CosineAnnealingLR; Loshchilov & Hutter, 2017
struct CosineAnnealingLR {
  std::int64_t T_max = 1;
  double eta_min = 0;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return eta_min + cmath_impl::rounded((base_lr - eta_min) * height(turned(epoch)) / 2);
  }
  [[nodiscard]] constexpr double next(double rate, double base_lr,
                                      std::int64_t epoch) const noexcept {
    if (epoch <= 0) return rate;
    const std::int64_t last = turned(epoch - 1);
    const double before = height(last);  // 0 at the bottom, next to it too if T_max is huge
    if (last == half() || before == 0) {
      const double low = 1 - cmath_impl::cos(cmath_impl::pi / static_cast<double>(half()));
      return rate + cmath_impl::rounded((base_lr - eta_min) * low / 2);
    }
    return cmath_impl::rounded(height(turned(epoch)) / before * (rate - eta_min)) + eta_min;
  }

 private:
  [[nodiscard]] constexpr std::int64_t half() const noexcept { return T_max < 1 ? 1 : T_max; }
  // The epoch within a period of 2·T_max, which may not be a number.
  [[nodiscard]] constexpr std::int64_t turned(std::int64_t epoch) const noexcept {
    if (epoch < 0) return 0;
    return epoch / 2 < half() ? epoch : epoch % (2 * half());
  }
  [[nodiscard]] constexpr double height(std::int64_t epoch) const noexcept {
    const double part = static_cast<double>(epoch) / static_cast<double>(half());
    return 1 + cmath_impl::cos(cmath_impl::pi * part);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
