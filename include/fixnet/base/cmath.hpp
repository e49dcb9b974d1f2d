// SPDX-License-Identifier: MIT
//
// The few functions of <cmath> that initialisation and schedulers need, constant expressions
// included. Each gives the same bits in a constant expression and at run time, whatever the
// compiler and the instruction set (-ffast-math may cost NaN and infinity). Arguments and results
// are double; nothing here is meant for an inner loop (kernels have their own, in lanes).
//
// They live in a namespace of their own so that `using namespace fixnet` never makes the standard
// library's functions ambiguous.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <fixnet/base/fma.hpp>
#include <fixnet/base/wide.hpp>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace cmath_impl {

inline constexpr double pi = 0x1.921fb54442d18p+1;
inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double quiet_nan = std::numeric_limits<double>::quiet_NaN();

/// Tells by the bits whether x is NaN.
[[nodiscard]] constexpr bool is_nan(double x) noexcept {
  return (base_impl::bit_cast<std::uint64_t>(x) << 1) > (std::uint64_t{0x7ff} << 53);
}

/// Computes the square root of a finite x > 0 digit by digit, with half a bit to round.
[[nodiscard]] constexpr double sqrt_by_digits(double x) noexcept {
  const Wide wide = unpack(x);
  const bool odd = (wide.exponent & 1) != 0;
  std::uint64_t digits =
      odd ? wide.mantissa : wide.mantissa >> 1;  // two integer bits, then fraction
  std::uint64_t root = 0, rest = 0;
  for (int i = 0; i < 54; ++i, digits <<= 2) {
    rest = (rest << 2) | (digits >> 62);
    const std::uint64_t trial = 4 * root + 1;
    const bool fits = rest >= trial;
    if (fits) rest -= trial;
    root = 2 * root + (fits ? 1 : 0);
  }
  return pack({(root << 10) | (rest != 0 ? 1 : 0), (wide.exponent - (odd ? 1 : 0)) / 2, false});
}

/// Computes the square root, correctly rounded.
/// Errors    x < 0 or NaN: NaN; ±0 and +∞: themselves
/// Cost      the processor's instruction at run time
[[nodiscard]] constexpr double sqrt(double x) noexcept {
  if (!std::is_constant_evaluated()) return std::sqrt(x);
  if (x != x || x == 0 || x == infinity) return x;
  return x < 0 ? quiet_nan : sqrt_by_digits(x);
}

FIXNET_HIDDEN inline constexpr Wide wide_one{std::uint64_t{1} << 63, 0, false};
FIXNET_HIDDEN inline constexpr Wide wide_two{std::uint64_t{1} << 63, 1, false};
FIXNET_HIDDEN inline constexpr Wide wide_ln2{0xb17217f7d1cf79abu, -1, false};
FIXNET_HIDDEN inline constexpr Wide wide_half_pi{0xc90fdaa22168c234u, 0, false};

/// Holds ⌊2^64 / n!⌋ for n = 2 … 19.
FIXNET_HIDDEN inline constexpr std::array<std::uint64_t, 18> inverse_factorials = {
    0x8000000000000000u, 0x2aaaaaaaaaaaaaaau, 0x0aaaaaaaaaaaaaaau, 0x0222222222222222u,
    0x005b05b05b05b05bu, 0x000d00d00d00d00du, 0x0001a01a01a01a01u, 0x00002e3bc74aad8eu,
    0x0000049f93edde27u, 0x0000006b99159fd5u, 0x00000008f76c77fcu, 0x00000000b092309du,
    0x000000000c9cba54u, 0x0000000000d73f9fu, 0x00000000000d73f9u, 0x000000000000ca96u,
    0x0000000000000b41u, 0x0000000000000097u};

/// Converts |x| < 1 to a fraction of 2^64.
[[nodiscard]] constexpr std::uint64_t fraction(Wide x) noexcept {
  return x.mantissa == 0 || x.exponent < -64 ? 0 : x.mantissa >> (-1 - x.exponent);
}

/// Computes 2·artanh(s) = 2s·(1 + s²/3 + s⁴/5 + …) for |s| < 0.172.
[[nodiscard]] constexpr Wide two_artanh(Wide s) noexcept {
  const std::uint64_t square = fraction(s * s);
  std::uint64_t sum = 0;
  for (std::uint64_t n = 25; n > 1; n -= 2)
    sum = multiply_high(square, ~std::uint64_t{0} / n + sum);
  return s * Wide{(std::uint64_t{1} << 63) + (sum >> 1), 1, false};
}

/// Computes log(x) for x > 0 as k·ln 2 + 2·artanh((m − 1)/(m + 1)), m in √½ … √2.
[[nodiscard]] constexpr Wide log_of(Wide x) noexcept {
  constexpr std::uint64_t sqrt2 = 0xb504f333f9de6484u;
  const int k = x.mantissa > sqrt2 ? x.exponent + 1 : x.exponent;
  const Wide m{x.mantissa, x.exponent - k, false};
  const Wide log_m = two_artanh((m + -wide_one) / (m + wide_one));
  return unpack(k) * wide_ln2 + log_m;
}

/// Computes the natural logarithm.
/// Errors    within 0.51 ulp; log(±0) = −∞, x < 0 or NaN: NaN
[[nodiscard]] constexpr double log(double x) noexcept {
  const Wide wide = unpack(x);
  if (is_nan(x)) return x;
  if (wide.mantissa == 0) return -infinity;
  if (wide.negative) return quiet_nan;
  return is_finite(x) ? pack(log_of(wide)) : x;
}

/// Computes log(1 + x), accurate for small x too.
/// Errors    within 0.51 ulp; log1p(−1) = −∞, x < −1 or NaN: NaN; ±0: itself
[[nodiscard]] constexpr double log1p(double x) noexcept {
  if (is_nan(x) || x == infinity || x == 0) return x;
  if (x <= -1) return x == -1 ? -infinity : quiet_nan;
  const Wide wide = unpack(x);
  if (-0.25 < x && x < 0.375) return pack(two_artanh(wide / (wide_two + wide)));
  return pack(log_of(wide_one + wide));
}

/// Computes x − n·ln 2 for |x| < 1100: ln 2 in two parts, the first with 53 bits, so that n times
/// it and the difference are exact.
[[nodiscard]] constexpr Wide minus_n_ln2(double x, int n) noexcept {
  constexpr Wide high{0xb17217f7d1cf7800u, -1, false}, low{0xd5e4f1d9cc01f97bu, -56, false};
  return (unpack(x) + unpack(-n) * high) + unpack(-n) * low;
}

/// Computes e^x as 2^n · e^r, 0 ≤ r < ln 2.
/// Errors    within 0.51 ulp, correctly rounded to 0, subnormals and +∞ out of range; NaN: NaN
[[nodiscard]] constexpr double exp(double x) noexcept {
  if (is_nan(x)) return x;
  if (x > 710) return infinity;
  if (x < -746) return 0;
  int n = static_cast<int>(x * 0x1.71547652b82fep+0);
  if (x < 0) --n;
  Wide r = minus_n_ln2(x, n);
  if (r.negative) r = minus_n_ln2(x, --n);
  const std::uint64_t y = fraction(r);
  std::uint64_t sum = 0;
  for (std::size_t i = inverse_factorials.size(); i-- > 0;)
    sum = inverse_factorials[i] + multiply_high(y, sum);
  const std::uint64_t tail = multiply_high(y, multiply_high(y, sum));  // e^r − 1 − r
  return pack(normalized({(std::uint64_t{1} << 62) + (y >> 2) + (tail >> 2), n + 1, false}));
}

/// Holds the binary digits of 2/π after 64 zeros: enough for the largest double.
FIXNET_HIDDEN inline constexpr std::array<std::uint64_t, 20> two_over_pi = {
    0x0000000000000000u, 0xa2f9836e4e441529u, 0xfc2757d1f534ddc0u, 0xdb6295993c439041u,
    0xfe5163abdebbc561u, 0xb7246e3a424dd2e0u, 0x06492eea09d1921cu, 0xfe1deb1cb129a73eu,
    0xe88235f52ebb4484u, 0xe99c7026b45f7e41u, 0x3991d639835339f4u, 0x9c845f8bbdf9283bu,
    0x1ff897ffde05980fu, 0xef2f118b5a0a6d1fu, 0x6d367ecf27cb09b7u, 0x4f463f669e5fea2du,
    0x7527bac7ebe5f17bu, 0x3d0739f78a5292eau, 0x6bfb5fb11f8d5d08u, 0x56033046fc7b6babu};

/// Returns 64 digits of 2/π from digit `position` of the table on.
[[nodiscard]] constexpr std::uint64_t two_over_pi_digits(int position) noexcept {
  const auto word = static_cast<std::size_t>(position / 64);
  const int shift = position % 64;
  if (shift == 0) return two_over_pi[word];
  return (two_over_pi[word] << shift) | (two_over_pi[word + 1] >> (64 - shift));
}

/// Holds an angle as quadrant·π/2 + rest, |rest| ≤ π/4.
struct Angle {
  unsigned quadrant = 0;
  Wide rest{};
};

/// Reduces any finite x ≥ π/4: x·2/π modulo 4, to 190 binary places (Payne & Hanek, 1983).
[[nodiscard]] constexpr Angle reduced_angle(Wide x) noexcept {
  const std::uint64_t m = x.mantissa >> 11;
  const int position = 10 + x.exponent;  // digits above make multiples of four quadrants
  const std::uint64_t w1 = two_over_pi_digits(position + 64),
                      w2 = two_over_pi_digits(position + 128);
  const std::uint64_t r1_low = m * w1, r1 = r1_low + multiply_high(m, w2);
  const std::uint64_t r0 = m * two_over_pi_digits(position) + multiply_high(m, w1) + (r1 < r1_low);
  const auto quadrant = static_cast<unsigned>(r0 >> 62);
  const std::uint64_t high = (r0 << 2) | (r1 >> 62), low = (r1 << 2) | ((m * w2) >> 62);
  const bool negative = (high >> 63) != 0;
  const Wide turn = normalized({negative ? ~high : high, -1, negative});
  const Wide rest = normalized({negative ? ~low : low, -65, negative});
  return {(quadrant + (negative ? 1 : 0)) & 3, (turn + rest) * wide_half_pi};
}

/// Sums z/k! − z²/(k+2)! + z³/(k+4)! − … up to 19!, as fractions of 2^64.
[[nodiscard]] constexpr std::uint64_t alternating_sum(std::uint64_t z, std::size_t k) noexcept {
  std::uint64_t sum = 0;
  for (std::size_t n = k + 16; n >= k; n -= 2)
    sum = inverse_factorials[n - 2] - multiply_high(z, sum);
  return multiply_high(z, sum);
}

/// Computes sin(quadrant·π/2 + rest).
[[nodiscard]] constexpr Wide sine(Angle angle) noexcept {
  const std::uint64_t z = fraction(angle.rest * angle.rest);
  const bool cosine = (angle.quadrant & 1) != 0;
  const std::uint64_t missing = alternating_sum(z, cosine ? 2 : 3);
  const Wide factor = missing == 0 ? wide_one : Wide{0 - missing, -1, false};
  const Wide value = cosine ? factor : angle.rest * factor;
  return (angle.quadrant & 2) != 0 ? -value : value;
}

/// Reduces |x|, finite, to an angle.
[[nodiscard]] constexpr Angle angle_of(double x) noexcept {
  Wide wide = unpack(x);
  wide.negative = false;
  return -pi / 4 < x && x < pi / 4 ? Angle{0, wide} : reduced_angle(wide);
}

/// Computes the sine of x radians, for every double.
/// Errors    within 0.51 ulp; ±∞ and NaN: NaN; ±0: itself
[[nodiscard]] constexpr double sin(double x) noexcept {
  if (!is_finite(x)) return quiet_nan;
  const double value = pack(sine(angle_of(x)));
  return (base_impl::bit_cast<std::uint64_t>(x) >> 63) != 0 ? -value : value;
}

/// Computes the cosine of x radians, for every double.
/// Errors    within 0.51 ulp; ±∞ and NaN: NaN
[[nodiscard]] constexpr double cos(double x) noexcept {
  if (!is_finite(x)) return quiet_nan;
  const Angle angle = angle_of(x);
  return pack(sine({(angle.quadrant + 1) & 3, angle.rest}));
}

/// Computes x^n for a whole n by squaring in 64-bit mantissas.
/// Errors    relative error below 2^-53 + |n|·2^-61; 0^negative = ∞; NaN: NaN (x^0 = 1 for every x)
[[nodiscard]] constexpr double pow(double x, long long n) noexcept {
  if (n == 0) return 1;
  const bool odd = n % 2 != 0, negative = odd && (base_impl::bit_cast<std::uint64_t>(x) >> 63) != 0;
  if (is_nan(x)) return x;
  if (x == 0 || !is_finite(x)) {
    const double size = (x == 0) == (n > 0) ? 0.0 : infinity;
    return negative ? -size : size;
  }
  Wide power = n < 0 ? wide_one / unpack(x) : unpack(x), product = wide_one;
  auto left = n < 0 ? 0 - static_cast<unsigned long long>(n) : static_cast<unsigned long long>(n);
  for (; left != 0; left >>= 1, power = power * power)
    if ((left & 1) != 0) product = product * power;
  return pack(product);
}

}  // namespace cmath_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
