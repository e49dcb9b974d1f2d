// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// GELU with tanh in place of erf.
/// Formula   y = x/2·(1 + tanh(u)), u = √(2/π)·(x + 0.044715·x³), which is x·s, s = sigmoid(2u)
///           dx = dy·(s + x·s·(1 − s)·2u')
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch −∞ gives NaN, ±∞ NaN backward
/// Source    torch.nn.GELU(approximate='tanh')
struct GELUTanh {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.1701;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return settle(x * simd::sigmoid(twice_u(x, x * x)));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    const V one(T(1)), square = x * x, z = twice_u(x, square);
    const V e = simd::exp_nonpositive(-abs(z)), inverse = one / (one + e), small = e * inverse;
    const V s = select(z >= V(T(0)), inverse, small);
    const V slope = fma(V(static_cast<T>(3.0 * cubic)), square, V(static_cast<T>(linear)));
    return dy * fma(x * (small * inverse), slope, s);
  }

 private:
  static constexpr double linear = 2 * 0.79788456080286535588;  // 2·√(2/π)
  static constexpr double cubic = linear * 0.044715;

  template <class V>
  static FIXNET_INLINE constexpr V twice_u(V x, V square) noexcept {
    using T = typename V::scalar;
    return x * fma(V(static_cast<T>(cubic)), square, V(static_cast<T>(linear)));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
