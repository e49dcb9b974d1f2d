// SPDX-License-Identifier: MIT
//
// A number with a 64-bit mantissa, in integers alone: eleven bits more than double has, the same
// bits in constant expressions and at run time, with any compiler, instruction set and
// floating-point flag.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <bit>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN
namespace cmath_impl {

/// Computes the upper 64 bits of the 128-bit product a·b (no 128-bit type: microcontrollers have
/// none).
[[nodiscard]] constexpr std::uint64_t multiply_high(std::uint64_t a, std::uint64_t b) noexcept {
  constexpr std::uint64_t low = 0xffffffffu;
  const std::uint64_t mid = (a >> 32) * (b & low) + (((a & low) * (b & low)) >> 32);
  const std::uint64_t mid2 = (a & low) * (b >> 32) + (mid & low);
  return (a >> 32) * (b >> 32) + (mid >> 32) + (mid2 >> 32);
}

/// Computes floor(u·2^32 / v) for u < v and a v with its top bit set: one digit of a long division.
[[nodiscard]] constexpr std::uint64_t quotient_digit(std::uint64_t u, std::uint64_t v) noexcept {
  const std::uint64_t v1 = v >> 32, v0 = v & 0xffffffffu;
  std::uint64_t q = u / v1, rest = u % v1;
  while ((q >> 32) != 0 || q * v0 > (rest << 32)) {  // at most twice: Knuth, TAOCP 4.3.1, D3
    --q;
    rest += v1;
    if ((rest >> 32) != 0) break;
  }
  return q;
}

/// Computes floor(u·2^64 / v) for u < v and a v with its top bit set.
[[nodiscard]] constexpr std::uint64_t divide_high(std::uint64_t u, std::uint64_t v) noexcept {
  const std::uint64_t q1 = quotient_digit(u, v);
  return (q1 << 32) | quotient_digit((u << 32) - q1 * v, v);
}

/// Holds ±mantissa·2^(exponent−63). The mantissa has its top bit set, or is 0 and the number with
/// it. Results of + * / are truncated: relative error below 2^-62 (a difference of neighbours: see
/// +).
struct Wide {
  std::uint64_t mantissa = 0;
  int exponent = 0;
  bool negative = false;
};

/// Shifts a mantissa up until its top bit is set. Exponents stop at ±2^20, far outside of double.
[[nodiscard]] constexpr Wide normalized(Wide x) noexcept {
  constexpr int limit = 1 << 20;
  if (x.mantissa == 0) return {0, 0, x.negative};
  const int shift = std::countl_zero(x.mantissa);
  const int exponent = x.exponent - shift;
  return {x.mantissa << shift, exponent > limit ? limit : (exponent < -limit ? -limit : exponent),
          x.negative};
}

/// Takes a finite double apart, exactly.
[[nodiscard]] constexpr Wide unpack(double x) noexcept {
  const auto bits = base_impl::bit_cast<std::uint64_t>(x);
  const int biased = static_cast<int>((bits >> 52) & 0x7ff);
  const std::uint64_t fraction = bits & 0xfffffffffffffu;
  const std::uint64_t leading = biased == 0 ? 0 : std::uint64_t{1} << 52;
  return normalized(
      {(leading | fraction) << 11, (biased == 0 ? 1 : biased) - 1023, (bits >> 63) != 0});
}

/// Rounds to the nearest double, ties to even; subnormals and overflow to infinity included.
[[nodiscard]] constexpr double pack(Wide x) noexcept {
  constexpr std::uint64_t half = std::uint64_t{1} << 63, infinity = std::uint64_t{0x7ff} << 52;
  const std::uint64_t sign = x.negative ? half : 0;
  if (x.mantissa == 0 || x.exponent < -1075) return base_impl::bit_cast<double>(sign);
  if (x.exponent > 1023) return base_impl::bit_cast<double>(sign | infinity);
  const int shift = x.exponent < -1022 ? 11 - 1022 - x.exponent : 11;
  const std::uint64_t kept = shift > 63 ? 0 : x.mantissa >> shift;
  const std::uint64_t rest = x.mantissa << (64 - shift);
  const std::uint64_t up = rest > half || (rest == half && (kept & 1) != 0) ? 1 : 0;
  const auto biased = static_cast<std::uint64_t>(x.exponent < -1022 ? 0 : x.exponent + 1022);
  return base_impl::bit_cast<double>(sign |
                                     ((biased << 52) + kept + up));  // a carry moves the exponent
}

[[nodiscard]] constexpr Wide operator-(Wide x) noexcept {
  return {x.mantissa, x.exponent, !x.negative};
}

[[nodiscard]] constexpr Wide operator*(Wide a, Wide b) noexcept {
  return normalized({multiply_high(a.mantissa, b.mantissa), a.exponent + b.exponent + 1,
                     a.negative != b.negative});
}

/// Divides; b must not be 0.
[[nodiscard]] constexpr Wide operator/(Wide a, Wide b) noexcept {
  if (a.mantissa == 0) return {0, 0, a.negative != b.negative};
  const bool shrink = a.mantissa >= b.mantissa;
  const std::uint64_t q = divide_high(shrink ? a.mantissa >> 1 : a.mantissa, b.mantissa);
  return normalized({q, a.exponent - b.exponent - (shrink ? 0 : 1), a.negative != b.negative});
}

/// Adds. Bits of the smaller operand below the last one of the larger are dropped, so a difference
/// of near numbers is exact if both are multiples of the larger one's last bit, as two doubles'
/// are.
[[nodiscard]] constexpr Wide operator+(Wide a, Wide b) noexcept {
  if (a.mantissa == 0) return b;
  if (b.mantissa == 0) return a;
  const bool swap = a.exponent != b.exponent ? a.exponent < b.exponent : a.mantissa < b.mantissa;
  const Wide big = swap ? b : a, small = swap ? a : b;
  const int shift = big.exponent - small.exponent;
  const std::uint64_t addend = shift > 63 ? 0 : small.mantissa >> shift;
  if (big.negative != small.negative)
    return normalized({big.mantissa - addend, big.exponent, big.negative});
  const std::uint64_t sum = big.mantissa + addend;
  if (sum >= addend) return {sum, big.exponent, big.negative};
  return {(sum >> 1) | (std::uint64_t{1} << 63), big.exponent + 1, big.negative};
}

}  // namespace cmath_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
