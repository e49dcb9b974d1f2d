// SPDX-License-Identifier: MIT
//
// log and log1p. x = m·2^e with m in [¾, 1½), then log(x) = e·ln 2 + log(1 + f), f = m − 1.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/math/exp.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

// e·ln 2 + log(1 + f) for f in [−¼, ½].
template <class V>
FIXNET_INLINE constexpr V log_sum(V e, V f) noexcept {
  using T = Element<V>;
  // ln 2 = high + low, both positive, so that e = ±inf comes out as ±inf.
  constexpr T high = is_float<V> ? T(0x1.62e4p-1) : T(0x1.62e42fefa2p-1);
  constexpr T low = is_float<V> ? T(0x1.7f7d1cp-20) : T(0x1.9ef35793c7673p-41);
  if constexpr (is_float<V>) {
    const V q = f * f, q2 = q * q;
    const V cubic = fma(q2,
                        fma(q, fma(f, V(-0x1.713e36p-5f), V(0x1.aca08ep-4f)),
                            fma(f, V(-0x1.0d93f4p-3f), V(0x1.2886b8p-3f))),
                        fma(q, fma(f, V(-0x1.54ef16p-3f), V(0x1.996966p-3f)),
                            fma(f, V(-0x1.000042p-2f), V(0x1.5555a4p-2f))));
    return fma(e, V(high), f + fma(q, fma(f, cubic, V(-0.5f)), e * V(low)));
  } else {
    // log(1 + f) = 2·artanh(s), s = f/(2 + f), = f − f²/2 + s·(f²/2 + z·tail), z = s².
    const V s = f / (f + V(2.0)), z = s * s, w = z * z, half = V(0.5) * f;
    const V tail = fma(w,
                       fma(w,
                           fma(w, V(0x1.1b859ca21907cp-3),
                               fma(z, V(0x1.0dcaff6cb58eap-3), V(0x1.3b35c98b5a63cp-3))),
                           fma(z, V(0x1.745c4a994c5e6p-3), V(0x1.c71c7490cae22p-3))),
                       fma(z, V(0x1.24924921e340ep-2), V(0x1.999999999c186p-2)));
    const V inner = fma(z, fma(z, tail, V(0x1.555555555554fp-1)), fma(half, f, V(0.0)));
    const V outer = fma(s, inner, fma(e, V(low), V(0.0)));
    return fma(e, V(high), f - (fma(half, f, V(0.0)) - outer));
  }
}

}  // namespace detail

/// log(x), subnormal x too; log(0) = −inf, log(x < 0) = NaN, log(inf) = inf.
/// Error     0.91 ulp (float, fma, all 2^32 arguments), 1.0 (float, no fma; double)
template <class V>
FIXNET_INLINE constexpr V log(V x) noexcept {
  using T = Element<V>;
  V m(T(1));
  const V e = split(x, m);
  return detail::log_sum(e, m - V(T(1)));
}

/// log(1 + x) for x > −1, exact to the last places near 0; log1p(−1) = −inf, below NaN.
/// Error     0.93 ulp (float, fma, all 2^32 arguments), 1.0 (float, no fma; double)
template <class V>
FIXNET_INLINE constexpr V log1p(V x) noexcept {
  using T = Element<V>;
  const V u = x + V(T(1));
  V m(T(1));
  const V e = split(u, m), most(sizeof(T) == 4 ? T(126) : T(1022));
  // x − (u − 1) is what the sum u lost.
  const V unit = exp2_shifted(V(exponent_shift<T>) - min(e, most));
  const V f = fma(x - (u - V(T(1))), unit, m - V(T(1)));
  return select(x < V(std::numeric_limits<T>::infinity()), detail::log_sum(e, f), x);
}

/// log(1 + x) for 0 <= x <= 1, the form that softplus and the losses on logits need.
/// Error     1.35 ulp (float, fma, all arguments), 1.6 (float, no fma), 1.0 (double)
/// Cost      11 instructions of AVX-512, five of them in a row (float)
template <class V>
FIXNET_INLINE constexpr V log1p_unit(V x) noexcept {
  if constexpr (detail::is_float<V>) {
    // Where x² is no more than half an ulp of x it counts as 0: its powers would be denormal, and
    // processors take a hundred cycles for those.
    const V y = flush_below(x, V(0x1p-26f)), q = y * y, q2 = q * q;
    return fma(q,
               fma(q2,
                   fma(q2, V(-0x1.b22adep-9f),
                       fma(q, fma(y, V(0x1.4a9226p-6f), V(-0x1.d7efa8p-5f)),
                           fma(y, V(0x1.b53c48p-4f), V(-0x1.3a6736p-3f)))),
                   fma(q, fma(y, V(0x1.935568p-3f), V(-0x1.ff2556p-3f)),
                       fma(y, V(0x1.554ddap-2f), V(-0x1.ffffd2p-2f)))),
               x);
  } else {
    return log1p(x);
  }
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
