// SPDX-License-Identifier: MIT
//
// exp and expm1. x = n·ln 2 + r with |r| <= ln 2 / 2, then exp(x) = 2^n·exp(r), exp(r) by a minimax
// polynomial of our own (1 + r + c2·r² + …).
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

template <class V>
inline constexpr bool is_float = sizeof(Element<V>) == 4;

// x = n·ln 2 + r, ln 2 = high + low, where n·high is exact, in an fma or in a product of its own.
template <class V>
struct Reduction {
  using T = Element<V>;
  static constexpr T high = !is_float<V> ? T(0x1.62e42fefa2p-1)
                            : V::fused   ? T(0x1.62e43p-1)
                                         : T(0x1.62e4p-1);
  static constexpr T low = !is_float<V> ? T(0x1.9ef35793c7673p-41)
                           : V::fused   ? T(-0x1.05c61p-29)
                                        : T(0x1.7f7d1cp-20);
  static constexpr T reciprocal = T(0x1.71547652b82fep0), shift = exponent_shift<T>;
  // Whether `high` lacks so little of ln 2 that `low` matters in the linear terms only.
  static constexpr bool long_high = is_float<V> && V::fused;
  // The arguments where exp becomes subnormal and infinite, and where it is 0.
  static constexpr T smallest = is_float<V> ? T(-0x1.5d589ep6) : T(-0x1.6232bdd7abcd2p9);
  static constexpr T largest = is_float<V> ? T(0x1.62e42ep6) : T(0x1.62e42fefa39efp9);
  static constexpr T zero = is_float<V> ? T(-104) : T(-746);
  static constexpr T infinity = std::numeric_limits<T>::infinity(), half = T(0.5);
  // The polynomial's coefficient of r².
  static constexpr T square = is_float<V> ? T(0x1.fffffcp-2) : T(0x1.000000000000ap-1);
};

// (exp(r) − 1 − r − square·r²)/r³, q = r².
template <class V>
FIXNET_INLINE constexpr V exp_cubic(V r, V q) noexcept {
  if constexpr (is_float<V>) {
    return fma(q, fma(r, V(0x1.6a5c28p-10f), V(0x1.123adap-7f)),
               fma(r, V(0x1.5558a4p-5f), V(0x1.55549p-3f)));
  } else {
    return fma(q * q,
               fma(q,
                   fma(q, V(0x1.ad8aaec35d3a3p-26),
                       fma(r, V(0x1.28ae626fc37a3p-22), V(0x1.71df1f1b37a34p-19))),
                   fma(r, V(0x1.a01998ffa7d07p-16), V(0x1.a01a012cbbb57p-13))),
               fma(q, fma(r, V(0x1.6c16c184930f9p-10), V(0x1.11111111275f2p-7)),
                   fma(r, V(0x1.555555555066bp-5), V(0x1.55555555554fbp-3))));
  }
}
// (exp(r) − 1)/r. `head` is r but for a low part that matters only in the linear terms: the
// polynomial can start before that part is known.
template <class V>
FIXNET_INLINE constexpr V exp_slope(V r, V head) noexcept {
  const V q = head * head;
  return fma(q, exp_cubic(head, q), fma(r, V(Reduction<V>::square), V(Element<V>(1))));
}
// exp(r) − 1
template <class V>
FIXNET_INLINE constexpr V expm1_reduced(V r) noexcept {
  const V q = r * r;
  return fma(q, fma(r, exp_cubic(r, q), V(Reduction<V>::square)), r);
}

// exp(x + low) for x <= 0 and a small low.
template <class V>
FIXNET_INLINE constexpr V exp_nonpositive(V x, V low) noexcept {
  using R = Reduction<V>;
  const V t = fma(x, V(R::reciprocal), V(R::shift)), n = t - V(R::shift);
  const V r = fnma(n, V(R::low), fnma(n, V(R::high), x)) + low;
  const auto normal = not_less(x, V(R::smallest));
  const V power = keep(normal, exp2_shifted(t));
  return keep(normal, fma(power * r, exp_slope(r, r), power));
}

}  // namespace detail

/// exp(x) for x <= 0, the form that sigmoid, softmax and softplus need.
/// Results below the smallest normal number are 0; NaN stays NaN.
/// Error     1.05 ulp (float, fma, all 2^32 arguments), 1.3 (float, no fma), 1.5 (double)
/// Cost      14 instructions of AVX-512, seven of them in a row (float)
template <class V>
FIXNET_INLINE constexpr V exp_nonpositive(V x) noexcept {
  using R = detail::Reduction<V>;
  const V t = fma(x, V(R::reciprocal), V(R::shift)), n = t - V(R::shift);
  const V head = fnma(n, V(R::high), x), r = fnma(n, V(R::low), head);
  const V slope = detail::exp_slope(r, R::long_high ? head : r);
  const auto normal = not_less(x, V(R::smallest));
  const V power = keep(normal, exp2_shifted(t));  // infinite or NaN elsewhere: FE_INVALID
  return keep(normal, fma(power * r, slope, power));
}

/// exp(x), with subnormal results, +inf above the largest finite one and NaN for NaN.
/// Error     1.09 ulp (float, fma, all 2^32 arguments), 1.3 (float, no fma), 1.5 (double)
template <class V>
FIXNET_INLINE constexpr V exp(V x) noexcept {
  using R = detail::Reduction<V>;
  const V y = max(min(x, V(R::largest)), V(R::zero));
  const V t = fma(y, V(R::reciprocal), V(R::shift)), n = t - V(R::shift);
  const V head = fnma(n, V(R::high), y), r = fnma(n, V(R::low), head);
  const V value = fma(r, detail::exp_slope(r, R::long_high ? head : r), V(1));
  return select(x > V(R::largest), V(R::infinity), scale_wide(value, n));
}

/// exp(x) − 1 without cancellation; +inf and NaN as exp.
/// Error     1.47 ulp (float, fma, all 2^32 arguments), 1.7 (float, no fma), 2.0 (double)
template <class V>
FIXNET_INLINE constexpr V expm1(V x) noexcept {
  using R = detail::Reduction<V>;
  const V y = max(min(x, V(R::largest)), V(-40));
  const V t = fma(y, V(R::reciprocal), V(R::shift)), n = t - V(R::shift);
  const V r = fnma(n, V(R::low), fnma(n, V(R::high), y)), power = exp2_shifted(t - V(1));
  const V half = fma(power, detail::expm1_reduced(r), power - V(R::half));
  return select(x > V(R::largest), V(R::infinity), half + half);
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
