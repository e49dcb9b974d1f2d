// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The logarithm of the logistic function.
/// Formula   y = log(1 / (1 + exp(−x))) = min(x, 0) − log1p(exp(−|x|))
///           dx = dy·(1 − exp(y)), which is dy·sigmoid(−x)
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN
/// Source    torch.nn.LogSigmoid
struct LogSigmoid {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = false;
  static constexpr double highest = 0;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V e = simd::exp_nonpositive(-abs(x));
    return min(x, V(typename V::scalar(0))) - simd::log1p_unit(e);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    return dy * -simd::expm1(y);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
