// SPDX-License-Identifier: MIT
#pragma once

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

}  // namespace detail

/// erf(x) = x + x·P(x²) for |x| <= 1, 1 − exp(Q(|x|)) with the sign of x beyond.
template <class V>
FIXNET_INLINE constexpr V erf(V x) noexcept {
  using T = typename V::scalar;
  const V a = min(abs(x), V(sizeof(T) == 4 ? T(4) : T(6)));
  const V tail = V(T(1)) - exp_nonpositive(detail::log_erfc(a));
  return copysign(select(a > V(T(1)), tail, fma(a, detail::erf_slope(a * a), a)), x);
}

}  // namespace simd
FIXNET_NAMESPACE_END
