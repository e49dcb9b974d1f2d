// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math/approximate.hpp>

FIXNET_NAMESPACE_BEGIN

/// SiLU in three quarters of the time, for who can spare the last digits.
/// Formula   y = max(x, −14)·s, s = ½ + x·P(x²)/Q(x²);  dx = dy·s·(1 + x·(1 − s)), x clamped to ±14
/// Shapes    any; element by element
/// Errors    y 8e-6 absolute or 5e-7 of its size, dx/dy 1.2e-5 beside PyTorch's; NaN stays NaN, and
///           ±∞ do not give NaN
/// Cost      12 operations and a division
/// Source    torch.nn.SiLU
struct ApproximateSiLU {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;

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
