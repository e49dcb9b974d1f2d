// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math/approximate.hpp>

FIXNET_NAMESPACE_BEGIN

/// SiLU in three quarters of the time, for who can spare the last digits.
/// Formula   y = max(x, −14)·s, s = ½ + x·P(x²)/Q(x²);  dx = dy·s·(1 + x·(1 − s)), x clamped to ±14
/// Shapes    any; element by element
/// Errors    y is off by 9e-6, most of it near −14, by 5e-7 of itself where it is large; dx/dy by
///           8.5e-6; NaN stays NaN, and unlike PyTorch's −∞ gives a number
/// Cost      12 operations and a division
/// Source    torch.nn.SiLU
struct ApproximateSiLU {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.279;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    constexpr const simd::detail::OddRatio& ratio = simd::detail::sigmoid_ratio;
    return settle(ratio.above(x) * ratio.share(ratio.clamped(x)));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    constexpr const simd::detail::OddRatio& ratio = simd::detail::sigmoid_ratio;
    const V one(typename V::scalar(1)), z = ratio.clamped(x), s = ratio.share(z);
    return dy * (s * fma(z, one - s, one));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
