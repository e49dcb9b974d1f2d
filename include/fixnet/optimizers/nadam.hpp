// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Adam with Nesterov's momentum.
/// Formula   g ← g + weight_decay·p;  m ← m + (1 − β1)·(g − m);  v ← β2·v + (1 − β2)·g²
///           µ_t = β1·(1 − 0.96^(t·momentum_decay)/2);  M = µ_1·…·µ_t
///           p ← p − lr·((1 − µ_t)/(1 − M)·g + µ_{t+1}/(1 − M·µ_{t+1})·m)/(√v/√(1 − β2^t) + eps)
///           maximize: −g in place of g. Every setting may change between steps: β2^t is of the β2
///           at hand, as in PyTorch
/// Units     lr in units of the parameters; eps in units of the gradient
/// Errors    an eps below 6.9e-18 (float), 1.5e-151 (double) is raised to it; see contract.hpp for
///           what is flushed. A NaN or infinite gradient makes its parameter NaN, as in PyTorch.
///           M is a double, in PyTorch a number of the default type
/// Cost      one square root and one division a parameter
/// Source    torch.optim.NAdam; Dozat 2016
struct NAdam {
  double lr = 2e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0.0;
  double momentum_decay = 4e-3;
  bool maximize = false;

  static constexpr int slots = 2;

  struct Progress {
    std::int64_t steps = 0;
    double momentum_product = 1.0;  // M
    double beta2_power = 1.0;       // β2^steps
    double beta2 = 0.0;             // of the last step
  };

  template <class L>
  struct Factors {
    L to_gradient, beta2, one_minus_beta2, root_correction, gradient, moment, eps, weight_decay,
        sign;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(to_gradient),
              V(beta2),
              V(one_minus_beta2),
              V(root_correction),
              V(gradient),
              V(moment),
              V(eps),
              V(weight_decay),
              V(sign)};
    }
  };

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && beta1 >= 0.0 && beta1 < 1.0 && beta2 >= 0.0 && beta2 < 1.0 && eps >= 0.0 &&
           weight_decay >= 0.0 && momentum_decay >= 0.0;
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    optimizers_impl::advance(progress.beta2_power, progress.beta2, beta2, progress.steps);
    const double mu = momentum(progress.steps), next = momentum(progress.steps + 1);
    double& product = progress.momentum_product;
    product = simd::at_least(0x1p-64, product * mu);
    const double after = simd::detail::rounded(product * next);
    return {optimizers_impl::lerp_coefficient<T>(1.0 - beta1),
            static_cast<T>(beta2),
            static_cast<T>(1.0 - beta2),
            static_cast<T>(1.0 / simd::square_root(1.0 - progress.beta2_power)),
            static_cast<T>(-lr * (1.0 - mu) / (1.0 - product)),
            static_cast<T>(-lr * next / (1.0 - after)),
            optimizers_impl::positive_eps<T>(eps),
            static_cast<T>(weight_decay),
            static_cast<T>(maximize ? -1.0 : 1.0)};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, f.sign * g);
    const V m = optimizers_impl::lerp(f.to_gradient, slot[0], decayed);
    const V v = optimizers_impl::mean_square(f.beta2, slot[1], f.one_minus_beta2, decayed);
    slot[0] = optimizers_impl::moment(m);
    slot[1] = v;
    const V step = fma(f.moment, m, settle(f.gradient * decayed));
    return p + step / fma(sqrt(v), f.root_correction, f.eps);
  }

 private:
  [[nodiscard]] constexpr double momentum(std::int64_t t) const noexcept {
    constexpr double log_of_base = cmath_impl::log(0.96);
    const double decay = cmath_impl::exp(static_cast<double>(t) * momentum_decay * log_of_base);
    return simd::detail::rounded(beta1 * (1.0 - 0.5 * decay));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
