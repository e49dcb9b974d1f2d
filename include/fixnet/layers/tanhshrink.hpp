// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// x without its tanh: nearly 0 around 0.
/// Formula   y = x − tanh(x);  dx = dy·tanh(x)²
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN
/// Source    torch.nn.Tanhshrink
struct Tanhshrink {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x - settle(simd::tanh(x));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V t = simd::tanh(x);
    return dy * (t * t);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
