// SPDX-License-Identifier: MIT
//
// log and log1p. x = m·2^e with m in [√½, √2), then log(x) = e·ln 2 + log(1 + f), f = m − 1.
#pragma once

#include <fixnet/simd/math/exp.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

// e·ln 2 + log(1 + f) for f in [√½ − 1, √2 − 1].
template <class V>
FIXNET_INLINE constexpr V log_sum(V e, V f) noexcept {
  using L = Ln2<V>;
  if constexpr (is_float<V>) {
    const V q = f * f, q2 = q * q;
    const V cubic = fma(q2,
                        fma(q, fma(f, V(-0x1.2a6f78p-4f), V(0x1.015974p-3f)),
                            fma(f, V(-0x1.0e96ccp-3f), V(0x1.239ce2p-3f))),
                        fma(q, fma(f, V(-0x1.5466fep-3f), V(0x1.99944ep-3f)),
                            fma(f, V(-0x1.000234p-2f), V(0x1.55557p-2f))));
    return fma(e, V(L::high), f + fma(q, fma(f, cubic, V(-0.5f)), e * V(L::low)));
  } else {
    // log(1 + f) = 2·artanh(s), s = f/(2 + f), = f − f²/2 + s·(f²/2 + z·tail), z = s².
    const V s = f / (f + V(2.0)), z = s * s, w = z * z, half = V(0.5) * f;
    const V tail = fma(w,
                       fma(w, fma(z, V(0x1.2f0412c82affp-3), V(0x1.39a1e165c6e72p-3)),
                           fma(z, V(0x1.74663d27ced22p-3), V(0x1.c71c521382167p-3))),
                       fma(z, V(0x1.24924941e1efep-2), V(0x1.999999997ff15p-2)));
    const V inner = fma(z, fma(z, tail, V(0x1.5555555555592p-1)), fma(half, f, V(0.0)));
    const V outer = fma(s, inner, fma(e, V(L::low), V(0.0)));
    return fma(e, V(L::high), f - (fma(half, f, V(0.0)) - outer));
  }
}

}  // namespace detail

/// log(x), subnormal x too; log(0) = −inf, log(x < 0) = NaN, log(inf) = inf.
template <class V>
FIXNET_INLINE constexpr V log(V x) noexcept {
  using T = typename V::scalar;
  constexpr T infinity = std::numeric_limits<T>::infinity();
  const auto tiny = x < V(std::numeric_limits<T>::min());
  V m(T(1));
  const V e = split(select(tiny, x * V(T(0x1p60)), x), m) - keep(tiny, V(T(60)));
  const V y = select(x < V(infinity), detail::log_sum(e, m - V(T(1))), x);
  return select(x <= V(T(0)),
                select(x == V(T(0)), V(-infinity), V(std::numeric_limits<T>::quiet_NaN())), y);
}

/// log(1 + x) for x > −1, exact to the last places near 0; log1p(−1) = −inf, below NaN.
template <class V>
FIXNET_INLINE constexpr V log1p(V x) noexcept {
  using T = typename V::scalar;
  constexpr T infinity = std::numeric_limits<T>::infinity();
  const V u = x + V(T(1));
  V m(T(1));
  const V e = split(u, m);
  // x − (u − 1) is what the sum u lost.
  const V f = fma(x - (u - V(T(1))), exp2_shifted(V(exponent_shift<T>) - e), m - V(T(1)));
  const V y = select(x < V(infinity), detail::log_sum(e, f), x);
  return select(x <= V(T(-1)),
                select(x == V(T(-1)), V(-infinity), V(std::numeric_limits<T>::quiet_NaN())), y);
}

/// log(1 + x) for 0 <= x <= 1, the form that softplus and the losses on logits need.
template <class V>
FIXNET_INLINE constexpr V log1p_unit(V x) noexcept {
  if constexpr (detail::is_float<V>) {
    const V q = x * x, q2 = q * q;
    return fma(q,
               fma(q2,
                   fma(q2, V(-0x1.b22adep-9f),
                       fma(q, fma(x, V(0x1.4a9226p-6f), V(-0x1.d7efa8p-5f)),
                           fma(x, V(0x1.b53c48p-4f), V(-0x1.3a6736p-3f)))),
                   fma(q, fma(x, V(0x1.935568p-3f), V(-0x1.ff2556p-3f)),
                       fma(x, V(0x1.554ddap-2f), V(-0x1.ffffd2p-2f)))),
               x);
  } else {
    return log1p(x);
  }
}

}  // namespace simd
FIXNET_NAMESPACE_END
