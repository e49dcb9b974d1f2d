// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// A sigmoid of three straight lines.
/// Formula   y = min(max(x + 3, 0), 6) / 6;  dx = dy / 6 where −3 < x < 3, else 0
/// Shapes    any; element by element
/// Errors    none; NaN gives NaN forward and 0 backward
/// Source    torch.nn.Hardsigmoid
struct Hardsigmoid {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = false;
  static constexpr double lowest = 0, highest = 1;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    using T = typename V::scalar;
    return settle(min(max_zero(x + V(T(3))), V(T(6))) * V(T(1) / T(6)));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    return keep((x > V(T(-3))) & (x < V(T(3))), dy * V(T(1) / T(6)));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
