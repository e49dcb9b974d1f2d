// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Weighs x by its sigmoid.
/// Formula   y = x·s, s = 1 / (1 + exp(−x));  dx = dy·s·(1 + x·(1 − s))
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch −∞ gives NaN, ±∞ NaN backward
/// Source    torch.nn.SiLU
struct SiLU {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.279;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return settle(x * simd::sigmoid(x));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V one(typename V::scalar(1)), s = simd::sigmoid(x);
    return dy * (s * fma(x, one - s, one));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
