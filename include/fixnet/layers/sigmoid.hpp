// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Squashes to (0, 1).
/// Formula   y = 1 / (1 + exp(−x));  dx = dy·y·(1 − y)
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN
/// Source    torch.nn.Sigmoid
struct Sigmoid {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = false;
  static constexpr double lowest = 0, highest = 1;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return simd::sigmoid(x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    return dy * (fnma(y, y, y));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
