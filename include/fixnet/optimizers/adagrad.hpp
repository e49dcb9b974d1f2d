// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Division of the gradient by the root of the sum of all its squares.
/// Formula   g ← g + weight_decay·p;  s ← s + g², from initial_accumulator_value
///           p ← p − lr/(1 + (t − 1)·lr_decay) · g/(√s + eps);  maximize: −g in place of g
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    an eps below 6.9e-18 (float), 1.5e-151 (double) is raised to it; see contract.hpp for
///           what is flushed. A NaN or infinite gradient makes its parameter NaN, as in PyTorch
/// Cost      one square root and one division a parameter
/// Source    torch.optim.Adagrad; Duchi et al. 2011
struct Adagrad {
  double lr = 1e-2;
  double lr_decay = 0.0;
  double weight_decay = 0.0;
  double initial_accumulator_value = 0.0;
  double eps = 1e-10;
  bool maximize = false;

  static constexpr int slots = 1;

  struct Progress {
    std::int64_t steps = 0;
  };

  template <class L>
  struct Factors {
    L minus_lr, eps, weight_decay;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(minus_lr), V(eps), V(weight_decay)};
    }
  };

  /// Where the sum of squares starts.
  [[nodiscard]] constexpr double initial(int) const noexcept { return initial_accumulator_value; }

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && lr_decay >= 0.0 && weight_decay >= 0.0 &&
           initial_accumulator_value >= 0.0 && eps >= 0.0;
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    const double sign = maximize ? -1.0 : 1.0;
    const double slowed = simd::detail::rounded(static_cast<double>(progress.steps++) * lr_decay);
    return {static_cast<T>(-sign * lr / (1.0 + slowed)), optimizers_impl::positive_eps<T>(eps),
            static_cast<T>(sign * weight_decay)};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g, V (&slot)[1]) noexcept {
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, g);
    slot[0] = optimizers_impl::mean_square(V(1), slot[0], V(1), decayed);
    return p + divided(f.minus_lr * decayed, sqrt(slot[0]) + f.eps);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
