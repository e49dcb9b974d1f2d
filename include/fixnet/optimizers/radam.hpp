// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Adam that leaves the square root out of its first steps, until the variance of v is known.
/// Formula   g ← g + weight_decay·p;  m ← m + (1 − β1)·(g − m);  v ← β2·v + (1 − β2)·g²
///           ρ∞ = 2/(1 − β2) − 1;  ρ = ρ∞ − 2t·β2^t/(1 − β2^t)
///           ρ > 5: r = √((ρ − 4)(ρ − 2)ρ∞/((ρ∞ − 4)(ρ∞ − 2)ρ)),
///                  p ← p − lr·r·√(1 − β2^t)/(1 − β1^t) · m/(√v + eps)
///           else:  p ← p − lr/(1 − β1^t) · m
///           maximize: −g in place of g. Every setting may change between steps: β^t is of the β at
///           hand, as in PyTorch
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    an eps below 6.9e-18 (float), 1.5e-151 (double) is raised to it; see contract.hpp for
///           what is flushed. A NaN gradient makes its parameter NaN, as in PyTorch
/// Cost      one square root and one division a parameter
/// Source    torch.optim.RAdam; Liu et al. 2020
struct RAdam {
  double lr = 1e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0.0;
  bool maximize = false;

  static constexpr int slots = 2;

  struct Progress {
    std::int64_t steps = 0;
    double beta1_power = 1.0;  // β1^steps
    double beta2_power = 1.0;
    double beta1 = 0.0;  // of the last step
    double beta2 = 0.0;
  };

  template <class L>
  struct Factors {
    L to_gradient, beta2, one_minus_beta2, minus_step, eps, weight_decay, sign;
    bool rectified;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(to_gradient),  V(beta2), V(one_minus_beta2), V(minus_step), V(eps),
              V(weight_decay), V(sign),  rectified};
    }
  };

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && beta1 >= 0.0 && beta1 < 1.0 && beta2 >= 0.0 && beta2 < 1.0 && eps >= 0.0 &&
           weight_decay >= 0.0;
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    optimizers_impl::advance(progress, beta1, beta2);
    const double correction = 1.0 - progress.beta2_power, most = 2.0 / (1.0 - beta2) - 1.0;
    const double known =
        most - 2.0 * static_cast<double>(progress.steps) * progress.beta2_power / correction;
    const bool rectified = known > 5.0;
    const double squared = rectified ? (known - 4.0) * (known - 2.0) * most /
                                           ((most - 4.0) * (most - 2.0) * known) * correction
                                     : 1.0;
    return {optimizers_impl::lerp_coefficient<T>(1.0 - beta1),
            static_cast<T>(beta2),
            static_cast<T>(1.0 - beta2),
            static_cast<T>(lr * simd::square_root(squared) / (progress.beta1_power - 1.0)),
            optimizers_impl::positive_eps<T>(eps),
            static_cast<T>(weight_decay),
            static_cast<T>(maximize ? -1.0 : 1.0),
            rectified};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, f.sign * g);
    const V m = optimizers_impl::lerp(f.to_gradient, slot[0], decayed);
    const V v = optimizers_impl::mean_square(f.beta2, slot[1], f.one_minus_beta2, decayed);
    slot[0] = optimizers_impl::moment(m);
    slot[1] = v;
    if (!f.rectified) return fma(f.minus_step, m, p);
    return p + f.minus_step * m / (sqrt(v) + f.eps);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
