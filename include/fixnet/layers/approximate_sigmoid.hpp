// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math/approximate.hpp>

FIXNET_NAMESPACE_BEGIN

/// Sigmoid in two thirds of the time, for who can spare the last digits.
/// Formula   y = ½ + x·P(x²)/Q(x²) for x clamped to ±14;  dx = dy·y·(1 − y)
/// Shapes    any; element by element
/// Errors    y is off by 7e-7, and so is dx/dy; 0 <= y <= 1; NaN stays NaN. With BCELoss, loss
///           and gradient are as exact as Sigmoid's: they are computed from the logit
/// Cost      11 operations and a division
/// Source    torch.nn.Sigmoid
struct ApproximateSigmoid {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = false;
  static constexpr double lowest = 0, highest = 1;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return simd::approximate_sigmoid(x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    return dy * (fnma(y, y, y));
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
