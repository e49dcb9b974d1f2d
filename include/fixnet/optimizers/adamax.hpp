// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Adam with the largest gradient of late in place of the root of their mean square.
/// Formula   g ← g + weight_decay·p;  m ← m + (1 − β1)·(g − m);  u ← max(β2·u, |g| + eps)
///           p ← p − lr/(1 − β1^t) · m/u
///           maximize: −g in place of g. Every setting may change between steps: β1^t is of the β1
///           at hand, as in PyTorch
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    an eps below 6.9e-18 (float), 1.5e-151 (double) is raised to it; see contract.hpp for
///           what is flushed. A NaN or infinite gradient makes its parameter NaN, as in PyTorch
/// Cost      one division a parameter
/// Source    torch.optim.Adamax; Kingma & Ba 2015, algorithm 2
struct Adamax {
  double lr = 2e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0.0;
  bool maximize = false;

  static constexpr int slots = 2;

  struct Progress {
    std::int64_t steps = 0;
    double beta1_power = 1.0;  // β1^steps
    double beta1 = 0.0;        // of the last step
  };

  template <class L>
  struct Factors {
    L to_gradient, beta2, minus_step, eps, weight_decay, sign;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(to_gradient), V(beta2), V(minus_step), V(eps), V(weight_decay), V(sign)};
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
    optimizers_impl::advance(progress.beta1_power, progress.beta1, beta1, progress.steps);
    return {optimizers_impl::lerp_coefficient<T>(1.0 - beta1),
            static_cast<T>(beta2),
            static_cast<T>(lr / (progress.beta1_power - 1.0)),
            optimizers_impl::positive_eps<T>(eps),
            static_cast<T>(weight_decay),
            static_cast<T>(maximize ? -1.0 : 1.0)};
  }

  // A gradient of 0 adds no eps to the slot, which is padding perhaps; the division does.
  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, f.sign * g);
    const V m = optimizers_impl::lerp(f.to_gradient, slot[0], decayed);
    const V size = keep(!(decayed == V(typename V::scalar(0))), abs(decayed) + f.eps);
    const V u = max(f.beta2 * slot[1], size);
    slot[0] = optimizers_impl::moment(m);
    slot[1] = optimizers_impl::moment(u);
    return p + f.minus_step * m / max(u, f.eps);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
