// SPDX-License-Identifier: MIT
//
// sin, cos and tan: x = n·π/2 + r with |r| <= π/4, where π/2 is three numbers of which n times the
// first is exact, then two polynomials. Arguments too large for that are computed one by one.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/simd/math/log.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

template <class V>
struct HalfPi {
  using T = Element<V>;
  static constexpr T high = is_float<V> ? T(1.5703125) : T(0x1.921fb544p0);
  static constexpr T middle = is_float<V> ? T(4.837512969970703125e-4) : T(0x1.0b4611a6p-34);
  static constexpr T low = is_float<V> ? T(7.54978995489188216e-8) : T(0x1.3198a2e037073p-69);
  static constexpr T inverse = T(0x1.45f306dc9c883p-1);
  static constexpr T most = is_float<V> ? T(8192) : T(1e6);  // beyond it, n·high is rounded
};

/// sin r for |r| <= π/4, z = r².
template <class V>
FIXNET_INLINE constexpr V sine_part(V r, V z) noexcept {
  using T = Element<V>;
  V p(is_float<V> ? T(-1.9515295891e-4) : T(1.58969099521155010221e-10));
  if constexpr (is_float<V>) {
    p = fma(p, z, V(T(8.3321608736e-3)));
    p = fma(p, z, V(T(-1.6666654611e-1)));
  } else {
    p = fma(p, z, V(T(-2.50507602534068634195e-08)));
    p = fma(p, z, V(T(2.75573137070700676789e-06)));
    p = fma(p, z, V(T(-1.98412698298579493134e-04)));
    p = fma(p, z, V(T(8.33333333332248946124e-03)));
    p = fma(p, z, V(T(-1.66666666666666324348e-01)));
  }
  return fma(p * z, r, r);
}
/// cos r
template <class V>
FIXNET_INLINE constexpr V cosine_part(V z) noexcept {
  using T = Element<V>;
  V p(is_float<V> ? T(2.443315711809948e-5) : T(-1.13596475577881948265e-11));
  if constexpr (is_float<V>) {
    p = fma(p, z, V(T(-1.388731625493765e-3)));
    p = fma(p, z, V(T(4.166664568298827e-2)));
  } else {
    p = fma(p, z, V(T(2.08757232129817482790e-09)));
    p = fma(p, z, V(T(-2.75573143513906633035e-07)));
    p = fma(p, z, V(T(2.48015872894767294178e-05)));
    p = fma(p, z, V(T(-1.38888888888741095749e-03)));
    p = fma(p, z, V(T(4.16666666666666019037e-02)));
  }
  return fma(z * z, p, fnma(V(T(0.5)), z, V(T(1))));
}

/// One by one, for any double. Lanes that only count operations have no numbers, and count none.
template <class V>
constexpr V sine_of_each(V x, bool cosine) noexcept {
  using T = Element<V>;
  if constexpr (requires(T * at) { x.storeu(at); }) {
    T lane[static_cast<std::size_t>(V::size)]{};
    x.storeu(lane);
    for (T& one : lane) {
      const double angle = static_cast<double>(one);
      one = static_cast<T>(cosine ? cmath_impl::cos(angle) : cmath_impl::sin(angle));
    }
    return V::loadu(lane);
  } else {
    return (void)cosine, x;
  }
}

/// sin(x), or cos(x) = sin(x + π/2).
template <class V>
FIXNET_INLINE constexpr V sine_turned(V x, bool cosine) noexcept {
  using T = Element<V>;
  using P = HalfPi<V>;
  const V one(T(1)), zero(T(0));
  const auto near = abs(x) <= V(P::most);
  const V a = keep(near, x);
  const V n = nearest(a * V(P::inverse));
  const V r = fnma(n, V(P::low), fnma(n, V(P::middle), fnma(n, V(P::high), a)));
  const V z = r * r;
  // n modulo 4 as −2, −1, 0, 1, 2
  const V turns = (cosine ? n + one : n), rest = fnma(V(T(4)), nearest(turns * V(T(0.25))), turns);
  const auto odd = abs(rest) == one;
  const V y = select(odd, cosine_part(z), sine_part(r, z));
  const auto negative = (abs(rest) == V(T(2))) | (rest == -one);
  const V result = select(negative, zero - y, y);
  return any(!near) ? select(near, result, sine_of_each(x, cosine)) : result;
}

}  // namespace detail

/// sin(x), x in radians; sin(±inf) = NaN.
/// Error     1.2e-7 (float), 2.3e-16 (double), absolute; near 0 in units of x
template <class V>
FIXNET_INLINE constexpr V sin(V x) noexcept {
  return select(x == V(Element<V>(0)), x, detail::sine_turned(x, false));
}
/// cos(x), x in radians; cos(±inf) = NaN.
/// Error     1.2e-7 (float), 2.3e-16 (double), absolute
template <class V>
FIXNET_INLINE constexpr V cos(V x) noexcept {
  return detail::sine_turned(x, true);
}
/// tan(x) = sin(x)/cos(x)
template <class V>
FIXNET_INLINE constexpr V tan(V x) noexcept {
  return sin(x) / cos(x);
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
