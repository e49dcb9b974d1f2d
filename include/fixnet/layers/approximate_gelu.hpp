// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math/approximate.hpp>
#include <fixnet/simd/math/exp.hpp>

FIXNET_NAMESPACE_BEGIN

/// GELU in a third of the time, for who can spare the last digits.
/// Formula   y = max(x, −4.67)·Φ, Φ = ½ + x·P(x²)/Q(x²) for x clamped to ±4.67;
///           dx = dy·(Φ + x·exp(−x²/2)/√(2π))
/// Shapes    any; element by element
/// Errors    y is off by 6e-6, most of it near −4.67, by 1.2e-6 of itself where it is large; dx/dy
///           by 1.4e-6; NaN stays NaN, and unlike PyTorch's −∞ gives a number, but forward only
/// Cost      12 operations and a division
/// Source    torch.nn.GELU(approximate='none')
struct ApproximateGELU {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.17;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    constexpr const simd::detail::OddRatio& ratio = simd::detail::normal_ratio;
    return settle(ratio.above(x) * ratio.share(ratio.clamped(x)));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    const V density = simd::exp_nonpositive(-V(T(0.5)) * x * x) * V(static_cast<T>(peak));
    return dy * fma(x, density, simd::approximate_cdf(x));
  }

 private:
  static constexpr double peak = 0.39894228040143267794;  // 1/√(2π)
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
