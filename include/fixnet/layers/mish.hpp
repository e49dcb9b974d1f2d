// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Weighs x by the tanh of its softplus.
/// Formula   y = x·t, t = tanh(log(1 + exp(x)));  dx = dy·(t + x·sigmoid(x)·(1 − t²))
/// Shapes    any; element by element
/// Errors    none; NaN stays NaN, and as in PyTorch −∞ gives NaN, ±∞ NaN backward
/// Source    torch.nn.Mish; Misra, 2019. With q = exp(x), t = (q² + 2q)/(q² + 2q + 2), computed
///           from e = exp(−|x|) so that nothing overflows
struct Mish {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = -0.309;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const Quotient<V> q(x, simd::exp_nonpositive(-abs(x)));
    return settle(x * (q.numerator / (q.numerator + q.rest)));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V one(typename V::scalar(1)), e = simd::exp_nonpositive(-abs(x));
    const Quotient<V> q(x, e);
    const V inverse = one / (q.numerator + q.rest);
    const V t = settle(q.numerator * inverse);
    const V slope = q.rest * inverse * (one + t);  // 1 − t²
    return dy * fma(x * simd::sigmoid_from(x, e), slope, t);
  }

 private:
  // t = numerator/(numerator + rest)
  template <class V>
  struct Quotient {
    V numerator, rest;
    FIXNET_INLINE constexpr Quotient(V x, V e) noexcept {
      using T = typename V::scalar;
      const V one(T(1)), two(T(2));
      const auto positive = x >= V(T(0));
      numerator = select(positive, fma(two, e, one), settle(e * (e + two)));
      rest = select(positive, settle(two * e * e), two);
    }
  };
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
