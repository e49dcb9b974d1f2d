// SPDX-License-Identifier: MIT
//
// The one-element lane: plain arithmetic, constexpr through and through. It is the reference for
// the processor's lanes, the arithmetic of constant expressions, and the backend where xsimd is
// absent.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cmath>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/fma.hpp>
#include <fixnet/simd/constant_sqrt.hpp>
#include <fixnet/simd/hidden.hpp>
#include <limits>
#include <type_traits>

// Clang's limit on constant expressions counts statements and calls: the functions here are single
// return statements where they can be.

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// The truth value of one lane.
struct OneMask {
  bool m;
  friend constexpr OneMask operator&(OneMask a, OneMask b) noexcept { return {a.m && b.m}; }
  friend constexpr OneMask operator|(OneMask a, OneMask b) noexcept { return {a.m || b.m}; }
  friend constexpr OneMask operator&&(OneMask a, OneMask b) noexcept { return {a.m && b.m}; }
  friend constexpr OneMask operator||(OneMask a, OneMask b) noexcept { return {a.m || b.m}; }
  friend constexpr OneMask operator!(OneMask a) noexcept { return {!a.m}; }
};

/// Whether fma of one element rounds once. Beside registers One<double> serves constants alone, for
/// which an fma of doubles costs many steps.
template <Scalar T>
inline constexpr bool fuses = FIXNET_FUSED &&
                              (sizeof(T) == 4 || (FIXNET_HAS_FMA && !FIXNET_USE_XSIMD));

/// The float or double that a lane type's elements are, and its constants.
template <class V>
struct ElementOf {
  using type = typename V::scalar;
};
template <Scalar T>
struct ElementOf<T> {
  using type = T;
};
template <class V>
using Element = typename ElementOf<V>::type;

/// One element of type T behind the interface that every lane type has.
template <Scalar T>
struct One {
  using scalar = T;
  using mask = OneMask;
  static constexpr int size = 1;
  static constexpr bool fused = fuses<T>;
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

  friend constexpr One operator+(One a, One b) noexcept { return FIXNET_AS_WRITTEN(a.r + b.r); }
  friend constexpr One operator-(One a, One b) noexcept { return FIXNET_AS_WRITTEN(a.r - b.r); }
  friend constexpr One operator*(One a, One b) noexcept { return FIXNET_PRODUCT(a.r * b.r); }
  friend constexpr One operator/(One a, One b) noexcept {
    return FIXNET_AS_WRITTEN(a.r / FIXNET_AS_WRITTEN(b.r));
  }
  friend constexpr One operator-(One a) noexcept { return -a.r; }
  friend constexpr OneMask operator<(One a, One b) noexcept { return {a.r < b.r}; }
  friend constexpr OneMask operator<=(One a, One b) noexcept { return {a.r <= b.r}; }
  friend constexpr OneMask operator>(One a, One b) noexcept { return {a.r > b.r}; }
  friend constexpr OneMask operator>=(One a, One b) noexcept { return {a.r >= b.r}; }
  friend constexpr OneMask operator==(One a, One b) noexcept { return {a.r == b.r}; }
  friend constexpr OneMask operator!=(One a, One b) noexcept { return {a.r != b.r}; }
};

/// The bits of a float or double.
template <class T>
struct Format;
template <>
struct Format<float> {
  using Int = std::int32_t;
  static constexpr int fraction_bits = 23, bias = 127;
  static constexpr float shifter = 0x1.8p23f;  // x + shifter holds the integer x in its low bits
  static constexpr Int shifter_bits = 0x4b400000, three_quarters = 0x3f400000,
                       fraction = 0x007fffff, magnitude = 0x7fffffff;
};
template <>
struct Format<double> {
  using Int = std::int64_t;
  static constexpr int fraction_bits = 52, bias = 1023;
  static constexpr double shifter = 0x1.8p52;
  static constexpr Int shifter_bits = 0x4338000000000000, three_quarters = 0x3fe8000000000000,
                       fraction = 0x000fffffffffffff, magnitude = 0x7fffffffffffffff;
};

namespace detail {

template <class T>
using Int = typename Format<T>::Int;
template <class T>
using Bits = std::make_unsigned_t<Int<T>>;

// Keeps a product from being contracted into an fma, so that constant expressions and the running
// program round alike.
constexpr double rounded(double product) noexcept { return hidden(product); }

}  // namespace detail

// A·b + c in constant expressions: of floats in double, which is enough but for rare results. A macro,
// since clang++ counts the calls of a constant.
#define FIXNET_WIDE_SUM(a, b, c) \
  (static_cast<double>(a) * static_cast<double>(b) + static_cast<double>(c))
#define FIXNET_CONSTANT_FMA(T, a, b, c)                                 \
  (!simd::fuses<T> ? (a) * (b) + (c)                                    \
   : sizeof(T) == 4 && FIXNET_ROUNDS_TO_FLOAT(FIXNET_WIDE_SUM(a, b, c)) \
       ? static_cast<T>(FIXNET_WIDE_SUM(a, b, c))                       \
       : cmath_impl::constant_fma(a, b, c))

/// a·b + c: rounded once where FIXNET_FUSED says so, else product and sum.
template <Scalar T>
constexpr One<T> fma(One<T> a, One<T> b, One<T> c) noexcept {
  return FIXNET_IS_CONSTANT() ? FIXNET_CONSTANT_FMA(T, a.r, b.r, c.r)
         : fuses<T>           ? cmath_impl::library_fma(a.r, b.r, c.r)
                              : FIXNET_AS_WRITTEN((a * b).r + c.r);
}
/// c − a·b.
template <Scalar T>
constexpr One<T> fnma(One<T> a, One<T> b, One<T> c) noexcept {
  return FIXNET_IS_CONSTANT() ? FIXNET_CONSTANT_FMA(T, -a.r, b.r, c.r)
         : fuses<T>           ? cmath_impl::library_fma(-a.r, b.r, c.r)
                              : FIXNET_AS_WRITTEN(c.r - (a * b).r);
}

/// a·b + c of scalars in constant expressions.
template <Scalar T>
constexpr T constant_fma(T a, T b, T c) noexcept {
  return FIXNET_CONSTANT_FMA(T, a, b, c);
}
// Sum + a·b in kernels that take scalars. Beside registers the constants' sums have another order than
// the program's, and need no fma.
#define FIXNET_ADD_PRODUCT(T, sum, a, b)                                                            \
  (!FIXNET_IS_CONSTANT()               ? fma(simd::One<T>(a), simd::One<T>(b), simd::One<T>(sum)).r \
   : FIXNET_USE_XSIMD || !FIXNET_FUSED ? (sum) + (a) * (b)                                          \
                                       : simd::constant_fma<T>(a, b, sum))

/// a / b; in registers with fewer promises about lanes that nobody uses.
template <Scalar T>
constexpr One<T> divided(One<T> a, One<T> b) noexcept {
  return FIXNET_AS_WRITTEN(a.r / FIXNET_AS_WRITTEN(b.r));
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
/// max(0, x); NaN stays NaN, and −0 stays −0.
template <Scalar T>
constexpr One<T> max_zero(One<T> x) noexcept {
#if defined(__wasm__)
  // clang++ 14 makes f32.max of the plain line, for which −0 is less than 0.
  return x.r < T(0) ? One<T>(T(0)) : One<T>(hidden(x.r));
#else
  return x.r < T(0) ? One<T>(T(0)) : x;
#endif
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
  return base_impl::bit_cast<T>(base_impl::bit_cast<detail::Int<T>>(x.r) & Format<T>::magnitude);
}
/// |magnitude| with sign's sign.
template <Scalar T>
constexpr One<T> copysign(One<T> magnitude, One<T> sign) noexcept {
  return base_impl::bit_cast<T>(
      (base_impl::bit_cast<detail::Int<T>>(magnitude.r) & Format<T>::magnitude) |
      (base_impl::bit_cast<detail::Int<T>>(sign.r) & ~Format<T>::magnitude));
}
/// The square root, correctly rounded.
template <Scalar T>
constexpr One<T> sqrt(One<T> x) noexcept {
  return std::is_constant_evaluated() ? detail::constant_sqrt<T>(static_cast<double>(x.r))
                                      : root(x.r);
}
/// The nearest integer, ties to even; |x| < 2^22 (float), 2^51 (double).
template <Scalar T>
constexpr One<T> nearest(One<T> x) noexcept {
  constexpr T shift = sizeof(T) == 4 ? T(0x1.8p23) : T(0x1.8p52);
  return std::is_constant_evaluated() ? (x.r + shift) - shift : hidden(x.r + shift) - shift;
}
/// What brings an integer n to the low bits of T's fraction, biased like an exponent.
template <Scalar T>
inline constexpr T exponent_shift = Format<T>::shifter + Format<T>::bias;
/// 2^n of t = n + exponent_shift; n = −127 (−1023) gives 0, less is 0 here and garbage in
/// registers.
template <Scalar T>
constexpr One<T> exp2_shifted(One<T> t) noexcept {
  return t.r < Format<T>::shifter
             ? T(0)
             : base_impl::bit_cast<T>(static_cast<detail::Bits<T>>(
                   base_impl::bit_cast<detail::Bits<T>>(t.r) << Format<T>::fraction_bits));
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
/// value where |x| ≥ limit or x is NaN, 0 elsewhere.
template <Scalar T>
constexpr One<T> keep_from(One<T> limit, One<T> x, One<T> value) noexcept {
  return (x.r < T(0) ? -x.r : x.r) < limit.r ? One<T>(T(0)) : value;
}
/// 0 where |x| < limit, x elsewhere; NaN stays NaN.
template <Scalar T>
constexpr One<T> flush_below(One<T> x, One<T> limit) noexcept {
  return (x.r < T(0) ? -x.r : x.r) < limit.r ? One<T>(T(0)) : x;
}
/// 0 where x is denormal, x elsewhere; NaN stays NaN.
template <Scalar T>
constexpr One<T> flush_denormals(One<T> x) noexcept {
  return flush_below(x, One<T>(std::numeric_limits<T>::min()));
}
/// The exponent e and, in `mantissa`, m of x = m·2^e with m in [¾, 1½), subnormal x too.
/// x = 0, inf: m = 1, e = −inf, inf. x < 0 and NaN: a NaN in one of the two at least.
template <Scalar T>
constexpr One<T> split(One<T> x, One<T>& mantissa) noexcept {
  using F = Format<T>;
  if (!(x.r > T(0)) || x.r > std::numeric_limits<T>::max()) {
    mantissa.r = T(1);
    return x.r == T(0)  ? -std::numeric_limits<T>::infinity()
           : x.r < T(0) ? std::numeric_limits<T>::quiet_NaN()
                        : x.r;
  }
  const bool tiny = x.r < std::numeric_limits<T>::min();
  const auto bits =
      base_impl::bit_cast<detail::Int<T>>(tiny ? x.r * T(0x1p60) : x.r) - F::three_quarters;
  mantissa.r = base_impl::bit_cast<T>((bits & F::fraction) + F::three_quarters);
  return static_cast<T>((bits >> F::fraction_bits) - (tiny ? 60 : 0));
}
/// The same value, computed here: a product behind it is not contracted with a later sum.
template <Scalar T>
constexpr One<T> settle(One<T> x) noexcept {
  return std::is_constant_evaluated() ? x : One<T>(hidden(x.r));
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

#include <fixnet/base/restore_macros.hpp>
