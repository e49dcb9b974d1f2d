// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The ELU whose activations keep mean 0 and variance 1 from layer to layer.
/// Formula   y = scale·x where x > 0, else scale·alpha·(exp(x) − 1)
///           dx = dy·scale where x > 0, else dy·scale·alpha·exp(x)
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN
/// Source    torch.nn.SELU; Klambauer et al., Self-Normalizing Neural Networks, 2017
struct SELU {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -1.7581;
  static constexpr double alpha = 1.6732632423543772848170429916717;
  static constexpr double scale = 1.0507009873554804934193349852946;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    using T = typename V::scalar;
    const V zero(T(0));
    const V below = V(static_cast<T>(scale * alpha)) * simd::expm1(min(x, zero));
    return select(x > zero, V(static_cast<T>(scale)) * x, below);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    const V zero(T(0));
    const V below = V(static_cast<T>(scale * alpha)) * simd::exp_nonpositive(min(x, zero));
    return dy * select(x > zero, V(static_cast<T>(scale)), below);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
