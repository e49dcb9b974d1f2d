// SPDX-License-Identifier: MIT
//
// What formulas of the user may use beside the functions of the library's own layers: sin, cos,
// tan, sinh, cosh, exp2, log2, log10, floor, ceil, trunc, round, sign and powers, of lanes and of
// dual numbers. At the jumps of floor, ceil, trunc, round and sign the slope is 0, as everywhere,
// and so is PyTorch's.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/math/plain_numbers.hpp>
#include <fixnet/simd/math/sine.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// The largest whole number that is not above x; NaN, infinities and −0 stay.
template <AnyLanes V>
FIXNET_INLINE constexpr V floor(V x) noexcept {
  using T = Element<V>;
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
  const V one(Element<V>(1)), zero(Element<V>(0));
  return keep(x > zero, one) - keep(x < zero, one);
}

/// The whole number next to x on the side of 0.
template <AnyLanes V>
FIXNET_INLINE constexpr V trunc(V x) noexcept {
  return copysign(floor(abs(x)), x);
}
/// The nearest whole number, halves to the even one, as torch.round; NaN and infinities stay.
template <AnyLanes V>
FIXNET_INLINE constexpr V round(V x) noexcept {
  using T = Element<V>;
  const V a = abs(x), below = floor(a), half(T(0.5));
  const V even = V(T(2)) * floor(half * below), rest = a - below;
  const V up = select(below == even, keep(rest > half, V(T(1))), keep(rest >= half, V(T(1))));
  return copysign(select(a < V(sizeof(T) == 4 ? T(0x1p23) : T(0x1p52)), below + up, a), x);
}

namespace detail {

// 1/ln 2, 1/ln 10 and ln 2.
template <class T>
struct Bases {
  static constexpr T per_ln2 = T(0x1.71547652b82fep0), per_ln10 = T(0x1.bcb7b1526e50ep-2);
  static constexpr T ln2 = T(0x1.62e42fefa39efp-1);
};

}  // namespace detail

/// 2^x. Error  as exp's, and of the product x·ln 2: up to |x| ulp beside whole numbers
template <AnyLanes V>
FIXNET_INLINE constexpr V exp2(V x) noexcept {
  using T = Element<V>;
  const V most(T(sizeof(T) == 4 ? 250 : 2040));
  const V n = max(min(round(x), most), -most);  // NaN stays, in x − n
  return scale_wide(simd::exp((x - n) * V(detail::Bases<T>::ln2)), n);
}
/// log x to the base 2, to the base 10. Error  2 ulp
template <AnyLanes V>
FIXNET_INLINE constexpr V log2(V x) noexcept {
  return simd::log(x) * V(detail::Bases<Element<V>>::per_ln2);
}
template <AnyLanes V>
FIXNET_INLINE constexpr V log10(V x) noexcept {
  return simd::log(x) * V(detail::Bases<Element<V>>::per_ln10);
}
/// (eˣ − e⁻ˣ)/2 and (eˣ + e⁻ˣ)/2. Error  3 ulp; infinite where eˣ is
template <AnyLanes V>
FIXNET_INLINE constexpr V sinh(V x) noexcept {
  using T = Element<V>;
  const V e = simd::expm1(abs(x)), half(T(0.5));
  const V ratio = select(e < V(std::numeric_limits<T>::infinity()), e / (e + V(T(1))), V(T(1)));
  return copysign(half * e + half * ratio, x);
}
template <AnyLanes V>
FIXNET_INLINE constexpr V cosh(V x) noexcept {
  const V e = simd::exp(abs(x)), half(Element<V>(0.5));
  return half * e + half / e;
}

template <class V>
FIXNET_INLINE constexpr Dual<V> trunc(Dual<V> x) noexcept {
  return trunc(x.value);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> round(Dual<V> x) noexcept {
  return round(x.value);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> exp2(Dual<V> x) noexcept {
  const V y = exp2(x.value);
  return {y, y * V(detail::Bases<Element<V>>::ln2) * x.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> log2(Dual<V> x) noexcept {
  return {log2(x.value), V(detail::Bases<Element<V>>::per_ln2) * x.slope / x.value};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> log10(Dual<V> x) noexcept {
  return {log10(x.value), V(detail::Bases<Element<V>>::per_ln10) * x.slope / x.value};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> sinh(Dual<V> x) noexcept {
  return {sinh(x.value), cosh(x.value) * x.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> cosh(Dual<V> x) noexcept {
  return {cosh(x.value), sinh(x.value) * x.slope};
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
  return {y, fma(y, y, V(Element<V>(1))) * x.slope};
}

namespace detail {

inline constexpr double most_products = 1024;  // a power of this exponent is made of products

constexpr bool is_whole(double p) noexcept {
  return p >= -most_products && p <= most_products && p == static_cast<double>(static_cast<int>(p));
}
/// x^n by squaring.
template <class V>
FIXNET_INLINE constexpr V whole_power(V x, int n) noexcept {
  V product(Element<V>(1)), power = x;
  for (int left = n < 0 ? -n : n; left > 0; left /= 2) {
    if (left % 2 == 1) product = product * power;
    if (left > 1) power = power * power;
  }
  return n < 0 ? V(Element<V>(1)) / product : product;
}
template <class V>
FIXNET_INLINE constexpr V power(V x, double p) noexcept {
  using T = Element<V>;
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
  using T = Element<V>;
  const double p = static_cast<double>(given);
  const V slope = p == 0 ? V(T(0)) : V(static_cast<T>(p)) * detail::power(x.value, p - 1);
  return {detail::power(x.value, p), slope * x.slope};
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
