// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Adaptive moment estimation.
/// Formula   g ← g + weight_decay·p;  m ← m + (1 − β1)·(g − m);  v ← β2·v + (1 − β2)·g²
///           p ← p − lr/(1 − β1^t) · m / (√v/√(1 − β2^t) + eps)
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    eps = 0 is replaced by the smallest normal number, so that 0/0 cannot arise
/// Cost      one square root and one division a parameter
/// Source    torch.optim.Adam (2.x); Kingma & Ba 2015, algorithm 1
struct Adam {
  double lr = 1e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0.0;

  static constexpr int slots = 2;

  struct Progress {
    long steps = 0;
    double beta1_power = 1.0;  // β1^steps
    double beta2_power = 1.0;
  };

  template <class L>
  struct Factors {
    L one_minus_beta1, beta2, one_minus_beta2, root_correction, minus_step, eps, weight_decay;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(one_minus_beta1), V(beta2), V(one_minus_beta2), V(root_correction),
              V(minus_step),      V(eps),   V(weight_decay)};
    }
  };

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    progress.beta1_power *= beta1;
    progress.beta2_power *= beta2;
    const double root = simd::square_root(1.0 - progress.beta2_power);
    return {static_cast<T>(1.0 - beta1),
            static_cast<T>(beta2),
            static_cast<T>(1.0 - beta2),
            static_cast<T>(1.0 / root),
            static_cast<T>(-lr / (1.0 - progress.beta1_power)),
            static_cast<T>(eps),
            static_cast<T>(weight_decay)};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g, V (&slot)[2]) noexcept {
    const V decayed = fma(f.weight_decay, p, g);
    const V m = fma(f.one_minus_beta1, decayed - slot[0], slot[0]);
    const V v = fma(f.one_minus_beta2 * decayed, decayed, slot[1] * f.beta2);
    slot[0] = m;
    slot[1] = v;
    return p + f.minus_step * m / fma(sqrt(v), f.root_correction, f.eps);
  }
};

FIXNET_NAMESPACE_END
