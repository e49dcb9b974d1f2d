// SPDX-License-Identifier: MIT
//
// Less accurate forms, for the layers called Approximate: an odd rational function of degree 7/6
// between two limits, one division, one text for float and double. The coefficients are minimax
// fits of our own for the relative error of tanh and erf; the limits lie where the functions are as
// near to 1 as the fits are to them.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {
namespace detail {

/// f(x) = x·P(x²)/Q(x²) for |x| <= limit, with P(z) = p0 + p1·z + …, Q(z) = 1 + q1·z + …
struct OddRatio {
  double limit, p0, p1, p2, p3, q1, q2, q3;

  /// x between −limit and limit; NaN stays NaN.
  template <class V>
  FIXNET_INLINE constexpr V clamped(V x) const noexcept {
    return min(above(x), V(static_cast<Element<V>>(limit)));
  }
  template <class V>
  FIXNET_INLINE constexpr V above(V x) const noexcept {
    return max(x, V(static_cast<Element<V>>(-limit)));
  }
  /// f(x) of an x that is clamped.
  template <class V>
  FIXNET_INLINE constexpr V operator()(V x) const noexcept {
    using T = Element<V>;
    const V z = x * x;
    const V p = fma(z, fma(z, V(static_cast<T>(p3)), V(static_cast<T>(p2))), V(static_cast<T>(p1)));
    const V q = fma(z, fma(z, V(static_cast<T>(q3)), V(static_cast<T>(q2))), V(static_cast<T>(q1)));
    return x * fma(z, p, V(static_cast<T>(p0))) / fma(z, q, V(T(1)));
  }
  /// ½ + f(x) of an x that is clamped.
  template <class V>
  FIXNET_INLINE constexpr V share(V x) const noexcept {
    return (*this)(x) + V(Element<V>(0.5));
  }
  /// The coefficients of f(s·x)/2.
  constexpr OddRatio half_of(double s) const noexcept {
    const double z = s * s, r = 0.5 * s;
    return {limit / s,          r * p0, r * z * p1, r * z * z * p2,
            r * z * z * z * p3, z * q1, z * z * q2, z * z * z * q3};
  }
};

// Relative errors 1.04e-6 and 2.2e-6.
FIXNET_HIDDEN inline constexpr OddRatio tanh_ratio{7.0,
                                                   0.9999989668830236,
                                                   0.12322051453593721,
                                                   0.0022930859153160454,
                                                   3.995858551146871e-06,
                                                   0.45654611275355644,
                                                   0.021151600115892462,
                                                   0.000143984152476412};
FIXNET_HIDDEN inline constexpr OddRatio erf_ratio{3.3,
                                                  1.128377188625348,
                                                  0.15474482005910278,
                                                  0.04312683054505732,
                                                  0.0007446272919299674,
                                                  0.4704849609456264,
                                                  0.09494952565520219,
                                                  0.009254763065481796};
// sigmoid(x) = ½ + tanh(x/2)/2 and Φ(x) = ½ + erf(x/√2)/2, both less ½.
FIXNET_HIDDEN inline constexpr OddRatio sigmoid_ratio = tanh_ratio.half_of(0.5);
FIXNET_HIDDEN inline constexpr OddRatio normal_ratio = erf_ratio.half_of(0.70710678118654752440);

}  // namespace detail

/// tanh(x), within [−1, 1], odd.
/// Error     1.29e-6 of the result (float, fma, all 2^32 arguments), 1.4e-6 (float, no fma),
///           1.04e-6 (double)
/// Cost      10 operations and a division
template <class V>
FIXNET_INLINE constexpr V approximate_tanh(V x) noexcept {
  return detail::tanh_ratio(detail::tanh_ratio.clamped(x));
}
/// 1/(1 + exp(−x)), within [0, 1].
/// Error     6.8e-7 (float, fma, all 2^32 arguments), 7e-7 (float, no fma), 5.2e-7 (double), all
///           absolute: left of −13 no digit is right
/// Cost      11 operations and a division
template <class V>
FIXNET_INLINE constexpr V approximate_sigmoid(V x) noexcept {
  return detail::sigmoid_ratio.share(detail::sigmoid_ratio.clamped(x));
}
/// Φ(x), the normal distribution's share below x, within [0, 1].
/// Error     1.3e-6 (float), 1.1e-6 (double), all absolute: left of −4.6 no digit is right
/// Cost      11 operations and a division
template <class V>
FIXNET_INLINE constexpr V approximate_cdf(V x) noexcept {
  return detail::normal_ratio.share(detail::normal_ratio.clamped(x));
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
