// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Steps as long as earlier ones were, for gradients as large as earlier ones were.
/// Formula   g ← g + weight_decay·p;  s ← rho·s + (1 − rho)·g²
///           d = g·√(a + eps)/√(s + eps);  a ← rho·a + (1 − rho)·d²;  p ← p − lr·d
///           maximize: −g in place of g. Every setting may change between steps
/// Units     lr is a pure number; eps in units of the gradient, squared
/// Errors    an eps below 7.9e-31 (float), 1e-289 (double) is raised to it; see contract.hpp for
///           what is flushed. A NaN or infinite gradient makes its parameter NaN, as in PyTorch
/// Cost      two square roots and one division a parameter
/// Source    torch.optim.Adadelta; Zeiler 2012
struct Adadelta {
  double lr = 1.0;
  double rho = 0.9;
  double eps = 1e-6;
  double weight_decay = 0.0;
  bool maximize = false;

  static constexpr int slots = 2;

  struct Progress {
    std::int64_t steps = 0;
  };

  template <class L>
  struct Factors {
    L rho, one_minus_rho, minus_lr, eps, weight_decay, sign;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(rho), V(one_minus_rho), V(minus_lr), V(eps), V(weight_decay), V(sign)};
    }
  };

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && rho >= 0.0 && rho <= 1.0 && eps >= 0.0 && weight_decay >= 0.0;
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    constexpr double least = static_cast<double>(optimizers_impl::square_floor<T>);
    return {static_cast<T>(rho),          static_cast<T>(1.0 - rho),
            static_cast<T>(-lr),          static_cast<T>(simd::at_least(least, eps)),
            static_cast<T>(weight_decay), static_cast<T>(maximize ? -1.0 : 1.0)};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, f.sign * g);
    slot[0] = optimizers_impl::mean_square(f.rho, slot[0], f.one_minus_rho, decayed);
    const V delta = sqrt(slot[1] + f.eps) / sqrt(slot[0] + f.eps) * decayed;
    slot[1] = optimizers_impl::mean_square(f.rho, slot[1], f.one_minus_rho, delta);
    return fma(f.minus_lr, delta, p);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
