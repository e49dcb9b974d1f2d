// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>
#include <fixnet/optimizers/decided.hpp>

FIXNET_NAMESPACE_BEGIN

/// Division of the gradient by a running mean of its magnitude. Whether it is centered and whether
/// it has momentum decide how much memory it takes, so they are part of the type.
/// Formula   g ← g + weight_decay·p;  s ← alpha·s + (1 − alpha)·g²
///           centered: a ← a + (1 − alpha)·(g − a), d = g/(√(s − a²) + eps); else d = g/(√s + eps)
///           with momentum: b ← momentum·b + d, p ← p − lr·b; else, or where momentum is 0,
///           p ← p − lr·d, and b stays what it was
///           maximize: −g in place of g. Every setting may change between steps
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    s − a² below 0 by rounding, where PyTorch gives NaN, counts as 0. An eps below
///           6.9e-18 (float), 1.5e-151 (double) is raised to it; see contract.hpp for what is
///           flushed. A NaN or infinite gradient makes its parameter NaN, as in PyTorch
/// Cost      one square root and one division a parameter
/// Source    torch.optim.RMSprop (2.x); Hinton's lecture notes; centered: Graves 2013
template <bool centered_, bool with_momentum>
struct RMSpropWith {
  using Momentum = std::conditional_t<with_momentum, double, optimizers_impl::NoMomentum>;

  double lr = 1e-2;
  double alpha = 0.99;
  double eps = 1e-8;
  double weight_decay = 0.0;
  Momentum momentum{};
  [[no_unique_address]] optimizers_impl::Centered<centered_> centered{};
  bool maximize = false;

  static constexpr const char* name =
      !centered_ ? (with_momentum ? "RMSpropWith<false, true>" : "RMSprop")
                 : (with_momentum ? "RMSpropWith<true, true>" : "RMSpropWith<true, false>");
  static constexpr int slots = 1 + (centered_ ? 1 : 0) + (with_momentum ? 1 : 0);

  struct Progress {
    std::int64_t steps = 0;
  };

  template <class L>
  struct Factors {
    L alpha, one_minus_alpha, lerp_to_gradient, momentum, minus_lr, eps, weight_decay, sign;
    bool plain;  // no momentum

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(alpha),
              V(one_minus_alpha),
              V(lerp_to_gradient),
              V(momentum),
              V(minus_lr),
              V(eps),
              V(weight_decay),
              V(sign),
              plain};
    }
  };

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && alpha >= 0.0 && eps >= 0.0 && weight_decay >= 0.0 &&
           momentum_value() >= 0.0;
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    return {static_cast<T>(alpha),
            static_cast<T>(1.0 - alpha),
            optimizers_impl::lerp_coefficient<T>(1.0 - alpha),
            static_cast<T>(momentum_value()),
            static_cast<T>(-lr),
            optimizers_impl::positive_eps<T>(eps),
            static_cast<T>(weight_decay),
            static_cast<T>(maximize ? -1.0 : 1.0),
            momentum_value() == 0.0};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, f.sign * g);
    V square = slot[0] = optimizers_impl::mean_square(f.alpha, slot[0], f.one_minus_alpha, decayed);
    if constexpr (centered_) {
      const V mean = optimizers_impl::lerp(f.lerp_to_gradient, slot[1], decayed);
      slot[1] = optimizers_impl::moment(mean);
      square = optimizers_impl::variance(square, mean);
    }
    const V denominator = sqrt(square) + f.eps;
    if (!with_momentum || f.plain) return p + divided(f.minus_lr * decayed, denominator);
    const V buffer = settle(f.momentum * slot[slots - 1]) + divided(decayed, denominator);
    slot[slots - 1] = optimizers_impl::moment(buffer);
    return fma(f.minus_lr, buffer, p);
  }

 private:
  FIXNET_INLINE constexpr double momentum_value() const noexcept {
    if constexpr (with_momentum) return momentum;
    if constexpr (!with_momentum) return 0.0;
  }
};

/// RMSprop neither centered nor with momentum.
/// Source    torch.optim.RMSprop
using RMSprop = RMSpropWith<false, false>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
