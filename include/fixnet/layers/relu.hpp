// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes what is positive.
/// Formula   y = max(0, x);  dx = dy where y > 0, else 0 (relu'(0) = 0)
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, forward and backward
/// Cost      1 operation an element each way
/// Source    torch.nn.ReLU
struct ReLU {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = 0;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return max_zero(x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    const V zero(typename V::scalar(0));
    return select(y <= zero, zero, dy);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
