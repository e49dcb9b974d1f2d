// SPDX-License-Identifier: MIT
//
// The one-element lane: plain arithmetic, constexpr through and through. It is the reference for
// the processor's lanes, the arithmetic of constant expressions, and the backend where xsimd is
// absent.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <fixnet/base/concepts.hpp>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// The truth value of one lane.
struct OneMask {
  bool m;
  friend constexpr OneMask operator&(OneMask a, OneMask b) noexcept { return {a.m && b.m}; }
  friend constexpr OneMask operator|(OneMask a, OneMask b) noexcept { return {a.m || b.m}; }
  friend constexpr OneMask operator!(OneMask a) noexcept { return {!a.m}; }
};

/// One element of type T behind the interface that every lane type has.
template <Scalar T>
struct One {
  using scalar = T;
  using mask = OneMask;
  static constexpr int size = 1;
  static constexpr bool fused = sizeof(T) == 4;  // fma rounds once (float: but for double rounding)
  T r;

  One() = default;
  constexpr One(T x) noexcept : r(x) {}

  static constexpr One load(const T* p) noexcept { return *p; }
  static constexpr One loadu(const T* p) noexcept { return *p; }
  static constexpr One load_partial(const T* p, int n) noexcept { return n > 0 ? *p : T(0); }
  constexpr void store(T* p) const noexcept { *p = r; }
  constexpr void storeu(T* p) const noexcept { *p = r; }
  constexpr void store_partial(T* p, int n) const noexcept {
    if (n > 0) *p = r;
  }
  /// The mask of the first n lanes.
  static constexpr mask first(int n) noexcept { return {n > 0}; }

  friend constexpr One operator+(One a, One b) noexcept { return a.r + b.r; }
  friend constexpr One operator-(One a, One b) noexcept { return a.r - b.r; }
  friend constexpr One operator*(One a, One b) noexcept { return a.r * b.r; }
  friend constexpr One operator/(One a, One b) noexcept { return a.r / b.r; }
  friend constexpr One operator-(One a) noexcept { return -a.r; }
  friend constexpr OneMask operator<(One a, One b) noexcept { return {a.r < b.r}; }
  friend constexpr OneMask operator<=(One a, One b) noexcept { return {a.r <= b.r}; }
  friend constexpr OneMask operator>(One a, One b) noexcept { return {a.r > b.r}; }
  friend constexpr OneMask operator>=(One a, One b) noexcept { return {a.r >= b.r}; }
  friend constexpr OneMask operator==(One a, One b) noexcept { return {a.r == b.r}; }
};

namespace detail {

// Keeps a product from being contracted into an fma, so that constant expressions and the running
// program round alike.
constexpr double rounded(double product) noexcept {
  if (!std::is_constant_evaluated()) asm("" : "+m"(product));
  return product;
}

// Newton's iteration from an estimate in the exponent, then one correction to the nearest double.
// A power of four moves x into [1, 4) first, which keeps the iteration to a handful of steps.
constexpr double constant_sqrt(double x) noexcept {
  if (!(x > 0.0) || x > std::numeric_limits<double>::max()) {
    return x < 0.0 ? std::numeric_limits<double>::quiet_NaN() : x;
  }
  double unit = 1.0;
  if (x < 0x1p-1000) x *= 0x1p108, unit = 0x1p-54;
  double root = std::bit_cast<double>((std::bit_cast<std::uint64_t>(x) >> 1) +
                                      (std::uint64_t{0x1ff7a3bea91d9b1b}));
  for (int i = 0; i < 5; ++i) root = 0.5 * (root + x / root);
  return root * unit;
}

}  // namespace detail

/// a·b + c. float: the exact product plus c, rounded to double, then to float; double: two
/// roundings.
template <Scalar T>
constexpr One<T> fma(One<T> a, One<T> b, One<T> c) noexcept {
  const double product = static_cast<double>(a.r) * static_cast<double>(b.r);
  if constexpr (std::is_same_v<T, float>)
    return static_cast<float>(product + static_cast<double>(c.r));
  if constexpr (std::is_same_v<T, double>) return detail::rounded(product) + c.r;
}
/// c − a·b.
template <Scalar T>
constexpr One<T> fnma(One<T> a, One<T> b, One<T> c) noexcept {
  return fma(-a, b, c);
}
template <Scalar T>
constexpr One<T> select(OneMask m, One<T> a, One<T> b) noexcept {
  return m.m ? a : b;
}
/// a where the mask holds, 0 elsewhere.
template <Scalar T>
constexpr One<T> keep(OneMask m, One<T> a) noexcept {
  return m.m ? a : One<T>(T(0));
}
/// max(0, x); NaN stays NaN.
template <Scalar T>
constexpr One<T> max_zero(One<T> x) noexcept {
  return x.r <= T(0) ? One<T>(T(0)) : x;
}
/// a < b ? b : a; b's NaN is lost, a's is kept.
template <Scalar T>
constexpr One<T> max(One<T> a, One<T> b) noexcept {
  return a.r < b.r ? b : a;
}
/// b < a ? b : a; b's NaN is lost, a's is kept.
template <Scalar T>
constexpr One<T> min(One<T> a, One<T> b) noexcept {
  return b.r < a.r ? b : a;
}
template <Scalar T>
constexpr One<T> abs(One<T> x) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  return std::bit_cast<T>(static_cast<Bits>(std::bit_cast<Bits>(x.r) & (~Bits{0} >> 1)));
}
/// |magnitude| with sign's sign.
template <Scalar T>
constexpr One<T> copysign(One<T> magnitude, One<T> sign) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  constexpr Bits rest = ~Bits{0} >> 1;
  return std::bit_cast<T>(static_cast<Bits>((std::bit_cast<Bits>(magnitude.r) & rest) |
                                            (std::bit_cast<Bits>(sign.r) & ~rest)));
}
/// The square root, correctly rounded for float.
template <Scalar T>
constexpr One<T> sqrt(One<T> x) noexcept {
  if (std::is_constant_evaluated()) {
    return static_cast<T>(detail::constant_sqrt(static_cast<double>(x.r)));
  }
  return std::sqrt(x.r);
}
/// The nearest integer, ties to even; |x| < 2^22 (float), 2^51 (double).
template <Scalar T>
constexpr One<T> nearest(One<T> x) noexcept {
  constexpr T shift = sizeof(T) == 4 ? T(0x1.8p23) : T(0x1.8p52);
  T moved = x.r + shift;
  if (!std::is_constant_evaluated()) asm("" : "+m"(moved));
  return moved - shift;
}
/// x·2^n for an integral n with a normal result in reach: one multiplication by the power of two.
template <Scalar T>
constexpr One<T> scale(One<T> x, One<T> n) noexcept {
  if constexpr (sizeof(T) == 4) {
    return x.r * std::bit_cast<float>((static_cast<std::int32_t>(n.r) + 127) << 23);
  } else {
    return x.r * std::bit_cast<double>((static_cast<std::int64_t>(n.r) + 1023) << 52);
  }
}
/// What brings an integer n to the low bits of T's fraction, biased like an exponent.
template <Scalar T>
inline constexpr T exponent_shift = sizeof(T) == 4 ? T(0x1.8p23 + 127) : T(0x1.8p52 + 1023);
/// 2^n of t = n + exponent_shift; n = −127 (−1023) gives 0, less is 0 here and garbage in
/// registers.
template <Scalar T>
constexpr One<T> exp2_shifted(One<T> t) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  return t.r < exponent_shift<T> - (sizeof(T) == 4 ? 127 : 1023)
             ? T(0)
             : std::bit_cast<T>(
                   static_cast<Bits>(std::bit_cast<Bits>(t.r) << (sizeof(T) == 4 ? 23 : 52)));
}
/// x·2^n for integral |n| ≤ 250 (float), 2000 (double), into the subnormals and beyond the largest.
template <Scalar T>
constexpr One<T> scale_wide(One<T> x, One<T> n) noexcept {
  const One<T> t = fma(n, One<T>(T(0.5)), One<T>(exponent_shift<T>));
  return x * exp2_shifted(t) * exp2_shifted(n + (exponent_shift<T> + (exponent_shift<T> - t)));
}
/// !(a < b): true where either is NaN.
template <Scalar T>
constexpr OneMask not_less(One<T> a, One<T> b) noexcept {
  return {!(a.r < b.r)};
}
/// 0 where |x| < limit, x elsewhere; NaN stays NaN.
template <Scalar T>
constexpr One<T> flush_below(One<T> x, One<T> limit) noexcept {
  return keep(not_less(abs(x), limit), x);
}
/// 0 where x is denormal, x elsewhere; NaN stays NaN.
template <Scalar T>
constexpr One<T> flush_denormals(One<T> x) noexcept {
  return flush_below(x, One<T>(std::numeric_limits<T>::min()));
}
/// The exponent e and, in `mantissa`, m of x = m·2^e with m in [√½, √2); x positive and normal.
template <Scalar T>
constexpr One<T> split(One<T> x, One<T>& mantissa) noexcept {
  if constexpr (sizeof(T) == 4) {
    const std::int32_t bits = std::bit_cast<std::int32_t>(x.r) - 0x3f3504f3;
    mantissa.r = std::bit_cast<float>((bits & 0x007fffff) + 0x3f3504f3);
    return static_cast<float>(bits >> 23);
  } else {
    const std::int64_t bits = std::bit_cast<std::int64_t>(x.r) - 0x3fe6a09e667f3bcd;
    mantissa.r = std::bit_cast<double>((bits & 0x000fffffffffffff) + 0x3fe6a09e667f3bcd);
    return static_cast<double>(bits >> 52);
  }
}
/// The same value, computed here: a product behind it is not contracted with a later sum.
template <Scalar T>
constexpr One<T> settle(One<T> x) noexcept {
  if (!std::is_constant_evaluated()) asm("" : "+m"(x.r));
  return x;
}
/// The sum over the lanes.
template <Scalar T>
constexpr T sum(One<T> x) noexcept {
  return x.r;
}
/// The largest lane.
template <Scalar T>
constexpr T largest(One<T> x) noexcept {
  return x.r;
}
/// Lane i of the result is the sum over the lanes of x[i].
template <Scalar T>
constexpr One<T> row_sums(const One<T> (&x)[1]) noexcept {
  return x[0];
}
constexpr bool any(OneMask m) noexcept { return m.m; }

}  // namespace simd
FIXNET_NAMESPACE_END
