// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Squashes to (−1, 1).
/// Formula   y = tanh(x);  dx = dy·(1 − y²)
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN
/// Source    torch.nn.Tanh
struct Tanh {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -1, highest = 1;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return simd::tanh(x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    return dy * fnma(y, y, V(typename V::scalar(1)));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
