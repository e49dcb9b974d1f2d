// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>
#include <fixnet/optimizers/decided.hpp>

FIXNET_NAMESPACE_BEGIN

/// Adaptive moment estimation; Adam, AMSGrad, AdamW and AMSGradW are its four kinds.
/// Formula   decoupled: p ← p·(1 − lr·weight_decay); else g ← g + weight_decay·p
///           m ← m + (1 − β1)·(g − m);  v ← β2·v + (1 − β2)·g²
///           p ← p − lr/(1 − β1^t) · m / (√v/√(1 − β2^t) + eps)
///           amsgrad: the largest v so far in place of v
///           maximize: −g in place of g. Every setting may change between steps: β^t is of the β at
///           hand, as in PyTorch
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    an eps below 6.9e-18 (float), 1.5e-151 (double) is raised to it; see contract.hpp for
///           what is flushed. A NaN or infinite gradient makes its parameter NaN, as in PyTorch
/// Cost      one square root and one division a parameter
/// Source    torch.optim.Adam, AdamW (2.x); Kingma & Ba 2015, algorithm 1; Reddi et al. 2018;
///           Loshchilov & Hutter 2019
template <bool amsgrad_, bool decoupled_weight_decay>
struct AdamWith {
  double lr = 1e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = decoupled_weight_decay ? 1e-2 : 0.0;
  [[no_unique_address]] optimizers_impl::Amsgrad<amsgrad_> amsgrad{};
  bool maximize = false;

  static constexpr int slots = amsgrad_ ? 3 : 2;
  static constexpr const char* name = !amsgrad_ ? (decoupled_weight_decay ? "AdamW" : "Adam")
                                                : (decoupled_weight_decay ? "AMSGradW" : "AMSGrad");

  struct Progress {
    std::int64_t steps = 0;
    double beta1_power = 1.0;  // β1^steps
    double beta2_power = 1.0;
    double beta1 = 0.0;  // of the last step
    double beta2 = 0.0;
  };

  template <class L>
  struct Factors {
    L to_gradient, beta2, one_minus_beta2, root_correction, minus_step, eps, decay;
    bool usual;  // the gradient as it is, and m the nearer end: to_gradient < 1/2
    bool maximize;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(to_gradient),     V(beta2),      V(one_minus_beta2),
              V(root_correction), V(minus_step), V(eps),
              V(decay),           usual,         maximize};
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
    const double root = simd::square_root(1.0 - progress.beta2_power);
    const double decay =
        decoupled_weight_decay ? 1.0 - simd::detail::rounded(lr * weight_decay) : weight_decay;
    const T to_gradient = static_cast<T>(1.0 - beta1);
    return {to_gradient,
            static_cast<T>(beta2),
            static_cast<T>(1.0 - beta2),
            static_cast<T>(1.0 / root),
            static_cast<T>(lr / (progress.beta1_power - 1.0)),
            optimizers_impl::positive_eps<T>(eps),
            static_cast<T>(decay),
            usual(to_gradient),
            maximize};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    if constexpr (decoupled_weight_decay) p = settle(p * f.decay);
    V m;
    if (f.usual) [[likely]] {
      m = fma(f.to_gradient, g - slot[0], slot[0]);
    } else {
      if (f.maximize) g = -g;
      if constexpr (!decoupled_weight_decay) g = optimizers_impl::with_decay(f.decay, p, g);
      m = optimizers_impl::lerp_by(f.to_gradient, slot[0], g);
    }
    const V v = optimizers_impl::mean_square(f.beta2, slot[1], f.one_minus_beta2, g);
    slot[0] = optimizers_impl::moment(m);
    slot[1] = v;
    V square = v;
    if constexpr (amsgrad_) square = slot[2] = max(v, slot[2]);
    return p + divided(f.minus_step * m, fma(sqrt(square), f.root_correction, f.eps));
  }

 private:
  template <class T>
  [[nodiscard]] FIXNET_INLINE constexpr bool usual(T to_gradient) const noexcept {
    if (maximize || !(decoupled_weight_decay || optimizers_impl::is_zero(weight_decay))) {
      return false;
    }
    return to_gradient < T(0.5);
  }
};

/// Adam with L2 regularisation by weight_decay (default 0).
/// Source    torch.optim.Adam
using Adam = AdamWith<false, false>;

/// Adam whose second moment never falls.
/// Source    torch.optim.Adam(amsgrad=True)
using AMSGrad = AdamWith<true, false>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
