// SPDX-License-Identifier: MIT
//
// tanh and sigmoid for recurrent layers, where one step waits for the other: in float a rational
// function, 34 cycles of latency where the form with exp has 58. Doubles take the latter.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/math/sigmoid.hpp>
#include <fixnet/simd/math/tanh.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

/// tanh(s·x) = 2·p·q/(p² + q²), where p/q = tanh(s·x/2) by a minimax fit of our own of degree 5/6: near
/// 1 the errors of p and q cancel. s is a power of two: it changes no bit.
struct QuickRatio {
  float s;

  template <class V>
  FIXNET_INLINE constexpr V operator()(V x) const noexcept {
    const float half = s * 0.5f, c2 = half * half, c3 = half * c2, c4 = c2 * c2, c5 = half * c4;
    const V a = min(abs(x), V(9.2f / s)), z = a * a;
    const V p = fma(a * z, fma(z, V(c4 * 0x1.df1d88p-10f), V(c2 * 0x1.e7cd98p-4f)), a);
    const V r = fma(z, V(c3 * 0x1.3c4434p-6f), V(half * 0x1.cf48b8p-2f));
    const V q = fma(z, fma(z * z, V(c5 * 0x1.49b638p-14f), r), V(1.0f / half));
    const V divisor = fma(q, q, p * p);
    return copysign(min((p + p) * q, divisor) / divisor, x);
  }
};

}  // namespace detail

/// tanh(x), within [−1, 1], odd.
/// Error     4.12 ulp (float, fma, all 2^32 arguments), 4.86 (float, no fma), 2.5 (double)
/// Cost      17 instructions of AVX-512, one of them a division (float)
template <class V>
FIXNET_INLINE constexpr V quick_tanh(V x) noexcept {
  if constexpr (detail::is_float<V>) {
    return detail::QuickRatio{1.0f}(x);
  } else {
    return tanh(x);
  }
}
/// 1/(1 + exp(−x)), within [0, 1].
/// Error     1.4e-7 absolute (float): left of −18.4 it is 0; double: sigmoid's
template <class V>
FIXNET_INLINE constexpr V quick_sigmoid(V x) noexcept {
  if constexpr (detail::is_float<V>) {
    const V half(0.5f);
    return fma(detail::QuickRatio{0.5f}(x), half, half);
  } else {
    return sigmoid(x);
  }
}
/// Sigmoid in the first lanes, this many, tanh in those behind: the bits of the two above.
template <int Sigmoids, class V>
FIXNET_INLINE constexpr V quick_gates(V x) noexcept {
  if constexpr (Sigmoids >= V::size) {
    return quick_sigmoid(x);
  } else if constexpr (Sigmoids <= 0) {
    return quick_tanh(x);
  } else if constexpr (detail::is_float<V>) {
    const V one(1.0f), scale = select(V::first(Sigmoids), V(0.5f), one);
    return fma(detail::QuickRatio{1.0f}(x * scale), scale, one - scale);
  } else {
    return select(V::first(Sigmoids), sigmoid(x), tanh(x));
  }
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
