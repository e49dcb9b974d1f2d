// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Lets the learning rate fall to 0 in total_iters epochs, as a power of what is left of them.
/// Formula   lr(t) = base_lr·(1 − min(t, T)/T)^power, T = total_iters
/// Errors    a total_iters below 1 counts as over: 0 from the first epoch on. Within 4 ulp where
///           power is no whole number
/// Source    torch.optim.lr_scheduler.PolynomialLR
struct PolynomialLR {
  std::int64_t total_iters = 5;
  double power = 1;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return base_lr * raised(left(epoch));
  }
  [[nodiscard]] constexpr double next(double rate, double, std::int64_t epoch) const noexcept {
    if (total_iters < 1) return rate * raised(0);
    if (epoch <= 0 || epoch > total_iters) return rate;
    const double before = left(epoch - 1);  // 0 for epochs that doubles do not tell apart
    return before == 0 ? rate : rate * raised(left(epoch) / before);
  }

 private:
  [[nodiscard]] constexpr double left(std::int64_t epoch) const noexcept {
    if (total_iters < 1 || epoch >= total_iters) return 0;
    return 1 - static_cast<double>(epoch < 0 ? 0 : epoch) / static_cast<double>(total_iters);
  }
  [[nodiscard]] constexpr double raised(double x) const noexcept {
    constexpr double whole = 1024;
    if (power > -whole && power < whole) {
      const auto n = static_cast<std::int64_t>(power);
      if (static_cast<double>(n) == power) return cmath_impl::pow(x, n);
    }
    if (x == 0) return power > 0 ? 0 : cmath_impl::infinity;
    return cmath_impl::exp(power * cmath_impl::log(x));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
