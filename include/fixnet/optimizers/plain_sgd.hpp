// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Stochastic gradient descent without momentum, which keeps nothing but the parameters.
/// Formula   p ← p − lr·(g + weight_decay·p); maximize: −g in place of g
/// Units     lr in units of the parameters per unit of the gradient
/// Errors    a NaN gradient makes its parameter NaN, an infinite one infinite, as in PyTorch, and
///           NaN in the next step (weight_decay·∞, which PyTorch skips when weight_decay is 0)
/// Cost      4 FLOP a parameter
/// Source    torch.optim.SGD(momentum=0)
struct PlainSGD {
  double lr = 1e-3;
  double weight_decay = 0.0;
  bool maximize = false;

  static constexpr int slots = 0;

  struct Progress {
    std::int64_t steps = 0;
  };

  template <class L>
  struct Factors {
    L minus_lr, weight_decay;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(minus_lr), V(weight_decay)};
    }
  };

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept { return lr >= 0.0 && weight_decay >= 0.0; }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    const double sign = maximize ? -1.0 : 1.0;
    return {static_cast<T>(-sign * lr), static_cast<T>(sign * weight_decay)};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g, V (&)[1]) noexcept {
    return fma(f.minus_lr, optimizers_impl::with_decay(f.weight_decay, p, g), p);
  }

  template <class V>
  static constexpr bool rests_at_zero(const Factors<V>& f) noexcept {
    return optimizers_impl::rests_at_zero(f.minus_lr, f.weight_decay);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
