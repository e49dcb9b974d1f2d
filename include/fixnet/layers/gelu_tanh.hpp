// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// GELU with tanh in place of erf.
/// Formula   y = x/2·(1 + t), t = tanh(u), u = √(2/π)·(x + 0.044715·x³)
///           dx = dy·((1 + t)/2 + x/2·(1 − t²)·u')
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch −∞ gives NaN, ±∞ NaN backward
/// Source    torch.nn.GELU(approximate='tanh')
struct GELUTanh {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V half = V(typename V::scalar(0.5)) * x;
    return fma(half, saturation(x, x * x), half);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    const V half(T(0.5)), square = x * x, t = saturation(x, square);
    const V slope = fma(V(static_cast<T>(3.0 * factor * cubic)), square, V(static_cast<T>(factor)));
    return dy * fma(half * x * fnma(t, t, V(T(1))), slope, fma(half, t, half));
  }

 private:
  static constexpr double factor = 0.79788456080286535588;  // √(2/π)
  static constexpr double cubic = 0.044715;

  template <class V>
  static FIXNET_INLINE constexpr V saturation(V x, V square) noexcept {
    using T = typename V::scalar;
    const V slope = fma(V(static_cast<T>(factor * cubic)), square, V(static_cast<T>(factor)));
    return simd::tanh(x * slope);
  }
};

FIXNET_NAMESPACE_END
