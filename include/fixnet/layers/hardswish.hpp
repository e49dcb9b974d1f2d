// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// SiLU of three pieces: x times Hardsigmoid.
/// Formula   y = x·min(max(x + 3, 0), 6)/6
///           dx = 0 where x < −3, dy where x ≥ 3, else dy·(x/3 + 1/2)
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch −∞ gives NaN forward
/// Source    torch.nn.Hardswish
struct Hardswish {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.375;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    using T = typename V::scalar;
    return settle(x * (min(max_zero(x + V(T(3))), V(T(6))) * V(T(1) / T(6))));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    using T = typename V::scalar;
    const V slope = fma(x, V(T(1) / T(3)), V(T(0.5)));
    return select(x >= V(T(3)), dy, keep(!(x < V(T(-3))), dy * slope));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
