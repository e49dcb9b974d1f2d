// SPDX-License-Identifier: MIT
//
// One rounding, and what is lost in one: x·y + z rounded once, in constant expressions and at run
// time, on every processor and under every floating-point flag.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cmath>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/compiler.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace cmath_impl {

/// Tells by the bits, which -ffast-math does not optimise away, whether x is neither infinite nor
/// NaN.
[[nodiscard]] constexpr bool is_finite(double x) noexcept {
  return ((base_impl::bit_cast<std::uint64_t>(x) >> 52) & 0x7ff) != 0x7ff;
}

/// Returns x after its rounding to T: no compiler fuses the product x = a·b with a later addition.
template <Scalar T>
[[nodiscard]] constexpr T rounded(T x) noexcept {
  if (!std::is_constant_evaluated()) base_impl::forget_in_memory(x);
  return x;
}

/// Splits a sum exactly: returns fl(a + b) and sets `error` to a + b − fl(a + b) (Knuth).
[[nodiscard]] constexpr double two_sum(double a, double b, double& error) noexcept {
  const double sum = a + b, part = sum - a;
  error = (a - (sum - part)) + (b - part);
  return sum;
}

/// Splits a product exactly: returns fl(a·b) and sets `error` to a·b − fl(a·b) (Dekker, Veltkamp).
[[nodiscard]] constexpr double two_product(double a, double b, double& error) noexcept {
  constexpr double splitter = 0x1p27 + 1;
  const double a_wide = rounded(splitter * a), a_high = a_wide - (a_wide - a), a_low = a - a_high;
  const double b_wide = rounded(splitter * b), b_high = b_wide - (b_wide - b), b_low = b - b_high;
  const double product = rounded(a * b);
  error = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low;
  return product;
}

/// Computes a + b rounded to odd: to the neighbour with an odd last bit unless it is exact, so that
/// a second rounding to fewer bits gives what one rounding would (Boldo & Melquiond, 2008).
[[nodiscard]] constexpr double add_to_odd(double a, double b) noexcept {
  double error = 0;
  const double sum = two_sum(a, b, error);
  const auto bits = base_impl::bit_cast<std::uint64_t>(sum);
  if (error == 0 || !is_finite(sum) || (bits & 1) != 0) return sum;
  return base_impl::bit_cast<double>((error > 0) == (sum > 0) ? bits + 1 : bits - 1);
}

// Whether a sum of doubles has the digits for one more rounding, to float: not half way between two
// floats, nor between denormal ones. A macro, since clang++ counts the calls of a constant.
#define FIXNET_ROUNDS_TO_FLOAT(sum)                                      \
  ((FIXNET_BIT_CAST(std::uint64_t, (sum)) & 0x1fffffff) != 0x10000000 && \
   !((sum) > -0x1p-126 && (sum) < 0x1p-126 && (sum) != 0))

/// Computes x·y + z with one rounding, as std::fma does.
/// Errors    constant expressions: exact for any floats
/// Source    IEEE 754 fusedMultiplyAdd
[[nodiscard]] constexpr float constant_fma(float x, float y, float z) noexcept {
  const double product = static_cast<double>(x) * static_cast<double>(y),
               wide = static_cast<double>(z);
  const double sum = product + wide;
  return static_cast<float>(FIXNET_ROUNDS_TO_FLOAT(sum) ? sum : add_to_odd(product, wide));
}

/// Computes x·y + z with one rounding, as std::fma does.
/// Errors    constant expressions: |x|, |y|, |x·y|, |z| in 2^-900 … 2^900, or 0
/// Source    IEEE 754 fusedMultiplyAdd
[[nodiscard]] constexpr double constant_fma(double x, double y, double z) noexcept {
  if (!is_finite(x) || !is_finite(y) || !is_finite(z)) return x * y + z;
  double product_low = 0, low = 0, error = 0;
  const double product = two_product(x, y, product_low);
  const double high = two_sum(product, two_sum(z, product_low, low), error);
  return high + add_to_odd(error, low);
}

// The C library's fma.
#if defined(__MINGW32__) && !(FIXNET_HAS_FMAF && FIXNET_HAS_FMA) && !FIXNET_HIDES_RESULTS
// mingw-w64's fma rounds twice. Beyond the exact one's range it is taken as it is.
inline float library_fma(float x, float y, float z) noexcept { return constant_fma(x, y, z); }
inline double library_fma(double x, double y, double z) noexcept {
  const auto exact = [](double v) {
    return v == 0 || (std::abs(v) > 0x1p-900 && std::abs(v) < 0x1p900);
  };
  return exact(x) && exact(y) && exact(z) && exact(x * y) ? constant_fma(x, y, z)
                                                          : std::fma(x, y, z);
}
#elif defined(__clang__) && !(FIXNET_HAS_FMAF && FIXNET_HAS_FMA)
// Under -ffast-math and its parts clang++ makes a product and a sum of it where the processor has no
// such instruction, unless it cannot see which function is called.
template <Scalar T>
T library_fma(T x, T y, T z) noexcept {
  T (*function)(T, T, T);
  if constexpr (sizeof(T) == 4) function = ::fmaf;
  if constexpr (sizeof(T) == 8) function = ::fma;
  base_impl::forget_in_memory(function);
  return function(x, y, z);
}
#else
template <Scalar T>
T library_fma(T x, T y, T z) noexcept {
  return std::fma(x, y, z);
}
#endif

/// Computes x·y + z with one rounding, as std::fma does.
/// Errors    constant expressions: those of constant_fma
/// Source    IEEE 754 fusedMultiplyAdd
[[nodiscard]] constexpr float fma(float x, float y, float z) noexcept {
  return std::is_constant_evaluated() ? constant_fma(x, y, z) : library_fma(x, y, z);
}
[[nodiscard]] constexpr double fma(double x, double y, double z) noexcept {
  return std::is_constant_evaluated() ? constant_fma(x, y, z) : library_fma(x, y, z);
}

}  // namespace cmath_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
