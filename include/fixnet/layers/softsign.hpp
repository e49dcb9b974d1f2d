// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Squashes to (−1, 1), slower than tanh.
/// Formula   y = x / (1 + |x|);  dx = dy / (1 + |x|)²
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch ±∞ gives NaN, forward and backward
/// Source    torch.nn.Softsign
struct Softsign {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -1, highest = 1;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x / (V(typename V::scalar(1)) + abs(x));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V one(typename V::scalar(1)), a = abs(x), inverse = one / (one + a);
    return dy * fma(inverse, inverse, a - a);  // a − a is NaN where x is infinite
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
