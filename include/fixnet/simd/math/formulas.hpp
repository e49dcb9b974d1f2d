// SPDX-License-Identifier: MIT
//
// What formulas of the user may use beside the functions of the library's own layers: sin, cos,
// tan, floor, ceil, sign and powers, of lanes and of dual numbers. At the jumps of floor, ceil and
// sign the slope is 0, as everywhere, and so is PyTorch's.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/math/plain_numbers.hpp>
#include <fixnet/simd/math/sine.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// The largest whole number that is not above x; NaN, infinities and −0 stay.
template <AnyLanes V>
FIXNET_INLINE constexpr V floor(V x) noexcept {
  using T = typename V::scalar;
  const V whole(sizeof(T) == 4 ? T(0x1p23) : T(0x1p52));  // from here on there are no fractions
  const V near = settle(abs(x) + whole) - whole;
  const V n = select(abs(x) < whole, copysign(near, x), x);
  return select(n > x, n - V(T(1)), n);
}
/// The least whole number that is not below x.
template <AnyLanes V>
FIXNET_INLINE constexpr V ceil(V x) noexcept {
  return -floor(-x);
}
/// −1, 0 or 1; 0 for NaN, as torch.sign.
template <AnyLanes V>
FIXNET_INLINE constexpr V sign(V x) noexcept {
  const V one(typename V::scalar(1)), zero(typename V::scalar(0));
  return keep(x > zero, one) - keep(x < zero, one);
}

template <class V>
FIXNET_INLINE constexpr Dual<V> floor(Dual<V> x) noexcept {
  return floor(x.value);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> ceil(Dual<V> x) noexcept {
  return ceil(x.value);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> sign(Dual<V> x) noexcept {
  return sign(x.value);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> sin(Dual<V> x) noexcept {
  return {sin(x.value), cos(x.value) * x.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> cos(Dual<V> x) noexcept {
  return {cos(x.value), -(sin(x.value) * x.slope)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> tan(Dual<V> x) noexcept {
  const V y = tan(x.value);
  return {y, fma(y, y, V(typename V::scalar(1))) * x.slope};
}

namespace detail {

inline constexpr double most_products = 1024;  // a power of this exponent is made of products

constexpr bool is_whole(double p) noexcept {
  return p >= -most_products && p <= most_products && p == static_cast<double>(static_cast<int>(p));
}
/// x^n by squaring.
template <class V>
FIXNET_INLINE constexpr V whole_power(V x, int n) noexcept {
  V product(typename V::scalar(1)), power = x;
  for (int left = n < 0 ? -n : n; left > 0; left /= 2) {
    if (left % 2 == 1) product = product * power;
    if (left > 1) power = power * power;
  }
  return n < 0 ? V(typename V::scalar(1)) / product : product;
}
template <class V>
FIXNET_INLINE constexpr V power(V x, double p) noexcept {
  using T = typename V::scalar;
  if (is_whole(p)) return whole_power(x, static_cast<int>(p));
  if (p == 0.5) return sqrt(x);
  const V zero(T(0));  // its logarithm is −∞
  const V y = simd::exp(V(static_cast<T>(p)) * simd::log(x));
  return p > 0 ? select(x == zero, zero, y) : y;
}

}  // namespace detail

/// x^p with a plain number p. A whole p, up to ±1024, is made of products: x may be negative.
/// Another is exp(p·log x): NaN for x < 0.
/// Error     of products half an ulp each; else 2 + 2·|p·log x| ulp or so
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V pow(V x, N p) noexcept {
  return detail::power(x, static_cast<double>(p));
}
template <class V, PlainNumber N>
FIXNET_INLINE constexpr Dual<V> pow(Dual<V> x, N given) noexcept {
  using T = typename V::scalar;
  const double p = static_cast<double>(given);
  const V slope = p == 0 ? V(T(0)) : V(static_cast<T>(p)) * detail::power(x.value, p - 1);
  return {detail::power(x.value, p), slope * x.slope};
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
