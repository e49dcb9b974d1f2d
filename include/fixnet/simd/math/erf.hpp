// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/math/exp.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

// erf(x)/x − 1 for x² = z <= 1.
template <class V>
FIXNET_INLINE constexpr V erf_slope(V z) noexcept {
  if constexpr (is_float<V>) {
    const V q = z * z;
    return fma(q,
               fma(q, fma(z, fma(z, V(0x1.4c5cb4p-14f), V(-0x1.a5197ap-11f)), V(0x1.542fecp-8f)),
                   fma(z, V(-0x1.b7fec4p-6f), V(0x1.ce2d52p-4f))),
               fma(z, V(-0x1.81274p-2f), V(0x1.06eba8p-3f)));
  } else {
    const V q = z * z, q2 = q * q;
    return fma(q2 * q2,
               fma(q2, fma(z, V(-0x1.3737f2fb45ed8p-35), V(0x1.46ec34ac9e818p-32)),
                   fma(q, fma(z, V(-0x1.fbbb169769a38p-30), V(0x1.112a309bf179p-26)),
                       fma(z, V(-0x1.622497fd1eb99p-23), V(0x1.ba29d49a8db68p-20)))),
               fma(q2,
                   fma(q, fma(z, V(-0x1.f4d6e3d73807p-17), V(0x1.f9a35d6366c6ep-14)),
                       fma(z, V(-0x1.c02db5bf4fdf2p-11), V(0x1.565bcd17e7affp-8))),
                   fma(q, fma(z, V(-0x1.b82ce312c9046p-6), V(0x1.ce2f21a043b39p-4)),
                       fma(z, V(-0x1.812746b037a02p-2), V(0x1.06eba8214db69p-3)))));
  }
}

// log(1 − erf(a)) for 1 <= a <= 4 (float), 6 (double).
template <class V>
FIXNET_INLINE constexpr V log_erfc(V a) noexcept {
  const V q = a * a, q2 = q * q;
  if constexpr (is_float<V>) {
    return fma(q2, fma(q, V(0x1.86dd8ep-13f), fma(a, V(-0x1.825afep-9f), V(0x1.65cb7ap-6f))),
               fma(q, fma(a, V(-0x1.a65344p-4f), V(-0x1.46baecp-1f)),
                   fma(a, V(-0x1.2088eap0f), V(-0x1.661cfp-12f))));
  } else {
    const V q4 = q2 * q2;
    return fma(q4,
               fma(q4, fma(a, V(-0x1.5ada1a2c5ea0bp-38), V(0x1.c1bab06b085bbp-33)),
                   fma(q2,
                       fma(q, fma(a, V(-0x1.0e618c54876e5p-28), V(0x1.8ecc58b50179ap-25)),
                           fma(a, V(-0x1.90dbb253f5cd6p-22), V(0x1.1eaa29f8fafe7p-19))),
                       fma(q, fma(a, V(-0x1.22d773fc0a54fp-17), V(0x1.7eee2261d923fp-16)),
                           fma(a, V(-0x1.54198d1e76a49p-16), V(-0x1.1b336301a4363p-13))))),
               fma(q2,
                   fma(q, fma(a, V(0x1.9407ecd4d1b42p-11), V(-0x1.f63f8520f873ap-10)),
                       fma(a, V(0x1.ae8e530c0c80ap-12), V(0x1.3722a2dba05p-6))),
                   fma(q, fma(a, V(-0x1.a4ac5e628cd94p-4), V(-0x1.45f6273f736b1p-1)),
                       fma(a, V(-0x1.20dd1fd62fd21p0), V(-0x1.0defd4d29a9efp-21)))));
  }
}

// exp(b²/2)·Φ(−b)·(b + 4) for b >= 0, with t = (b − 4)/(b + 4).
template <class V>
FIXNET_INLINE constexpr V mills(V t) noexcept {
  const V q = t * t, q2 = q * q, q4 = q2 * q2;
  if constexpr (is_float<V>) {
    return fma(q4, fma(t, V(-0x1.0682b4p-13f), V(0x1.9304d2p-13f)),
               fma(q2,
                   fma(q, fma(t, V(0x1.9bc028p-10f), V(-0x1.cda0d4p-9f)),
                       fma(t, V(-0x1.ed57b6p-8f), V(0x1.eed928p-5f))),
                   fma(q, fma(t, V(-0x1.7dffacp-3f), V(0x1.8c6d8cp-2f)),
                       fma(t, V(-0x1.373e3ap-1f), V(0x1.82b4bcp-1f)))));
  } else {
    const V q8 = q4 * q4;
    return fma(q8,
               fma(q2,
                   fma(q, V(-0x1.46b21325eb2b2p-30),
                       fma(t, V(-0x1.3c9c41857a646p-32), V(0x1.f7c3af9efda4fp-27))),
                   fma(q, fma(t, V(0x1.115b58cce5b43p-26), V(-0x1.4c8036b79332ap-24)),
                       fma(t, V(-0x1.4fd8fb0792df8p-23), V(0x1.1bffff5d18736p-22)))),
               fma(q4,
                   fma(q2,
                       fma(q, fma(t, V(0x1.12444706d931dp-20), V(-0x1.4fd48195741afp-21)),
                           fma(t, V(-0x1.8d4830530786p-18), V(0x1.7ff018dc3db1p-21))),
                       fma(q, fma(t, V(0x1.26d05f372601bp-15), V(-0x1.0012f400efacbp-19)),
                           fma(t, V(-0x1.e4a421c3aa4a3p-13), V(0x1.17a4a7a25f97fp-13)))),
                   fma(q2,
                       fma(q, fma(t, V(0x1.ab825fb21bc11p-10), V(-0x1.c81719cccfdd1p-9)),
                           fma(t, V(-0x1.ee27610445f0fp-8), V(0x1.eec4cc3e48367p-5))),
                       fma(q, fma(t, V(-0x1.7dff2bff6843bp-3), V(0x1.8c6dbf2cfc2c4p-2)),
                           fma(t, V(-0x1.373e3a893c28ap-1), V(0x1.82b4bb8c94dcep-1))))));
  }
}

}  // namespace detail

/// erf(x) = x + x·P(x²) for |x| <= 1, 1 − exp(Q(|x|)) with the sign of x beyond.
/// Error     1.39 ulp (float, fma, all 2^32 arguments), 1.6 (float, no fma; double)
template <class V>
FIXNET_INLINE constexpr V erf(V x) noexcept {
  using T = Element<V>;
  const V a = min(abs(x), V(sizeof(T) == 4 ? T(4) : T(6)));
  const V tail = V(T(1)) - exp_nonpositive(detail::log_erfc(a));
  return copysign(select(a > V(T(1)), tail, fma(a, detail::erf_slope(a * a), a)), x);
}

/// The normal distribution: Φ(x) and its derivative φ(x) = exp(−x²/2)/√(2π).
template <class V>
struct Normal {
  V cdf, density;
};

/// Φ(x) and φ(x) from one exponential; gelu(x) = x·Φ(x), gelu'(x) = Φ(x) + x·φ(x).
/// Both keep their relative accuracy in the negative tail, where 1 + erf(x/√2) has none left, until
/// exp(−x²/2) < 2^−126 (float, |x| > 13.2), 2^−1022 (double, |x| > 37.6), then they are 0.
/// Error     Φ 7.46 ulp, φ 2.23 ulp (float, fma, all arguments with normal results); Φ 8.0, φ 2.5
///           (float, no fma; double)
template <class V>
FIXNET_INLINE constexpr Normal<V> normal(V x) noexcept {
  using T = Element<V>;
  const V b = abs(x), half = V(T(0.5)) * b, unit = V(T(1)) / (b + V(T(4)));
  V head = half * b, low = fma(half, b, -head);
  if constexpr (!V::fused) {  // b = c + rest, c short enough for an exact c²
    constexpr T grid = sizeof(T) == 4 ? T(256) : T(1 << 20);
    const V c = nearest(b * V(grid)) * V(T(1) / grid);
    head = V(T(0.5)) * c * c;
    low = fma(V(T(0.5)) * (b - c), b + c, V(T(0)));
  }
  const V e = detail::exp_nonpositive(-head, -low);
  const V factor = e * unit, m = detail::mills(fma(unit, V(T(-8)), V(T(1))));
  return {select(x < V(T(0)), factor * m, fnma(factor, m, V(T(1)))),
          e * V(T(0x1.9884533d43651p-2))};
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
