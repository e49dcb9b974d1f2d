// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Weighs x by the share of a standard normal distribution that lies below it.
/// Formula   y = x·Φ(x), Φ(x) = (1 + erf(x/√2)) / 2;  dx = dy·(Φ(x) + x·exp(−x²/2)/√(2π))
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch −∞ gives NaN, ±∞ NaN backward
/// Source    torch.nn.GELU(approximate='none'); Hendrycks, Gimpel, 2016
struct GELU {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.17;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    using T = typename V::scalar;
    const V half = V(T(0.5)) * x;
    return fma(half, simd::erf(x * V(static_cast<T>(sqrt_half))), half);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    const V half(T(0.5));
    const V share = fma(half, simd::erf(x * V(static_cast<T>(sqrt_half))), half);
    const V density = simd::exp_nonpositive(-half * x * x) * V(static_cast<T>(peak));
    return dy * fma(x, density, share);
  }

 private:
  static constexpr double sqrt_half = 0.70710678118654752440;
  static constexpr double peak = 0.39894228040143267794;  // 1/√(2π)
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
