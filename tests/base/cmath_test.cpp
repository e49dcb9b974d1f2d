// SPDX-License-Identifier: MIT
#include <bit>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <fixnet/base/cmath.hpp>
#include <limits>
#include <random>

#include "catch_compat.hpp"

namespace cmath_impl = fixnet::cmath_impl;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

std::uint64_t bits_of(double x) { return std::bit_cast<std::uint64_t>(x); }

// How many doubles apart two numbers of one sign are; 0 for two NaNs.
std::uint64_t distance(double a, double b) {
  if (std::isnan(a) && std::isnan(b)) return 0;
  const std::uint64_t x = bits_of(a), y = bits_of(b);
  return x > y ? x - y : y - x;
}

struct Worst {
  std::uint64_t doubles = 0;  // distance to the C library's function
  double ulp = 0;             // error against long double, where it is wider
};

template <class Ours, class Libm, class Wide, class Draw>
Worst sweep(Ours ours, Libm libm, Wide wide, Draw draw) {
  std::mt19937_64 bits{7};
  Worst worst;
  for (int i = 0; i < 200000; ++i) {
    const double x = draw(bits), y = ours(x);
    worst.doubles = std::max(worst.doubles, distance(y, libm(x)));
    const long double exact = wide(static_cast<long double>(x));
    if (LDBL_MANT_DIG < 64 || !std::isfinite(y)) continue;
    const int exponent = std::max(std::ilogb(y), -1022) - 52;
    const long double error = std::fabs(static_cast<long double>(y) - exact);
    worst.ulp = std::max(worst.ulp, static_cast<double>(std::ldexp(error, -exponent)));
  }
  return worst;
}

auto between(double a, double b) {
  return [=](std::mt19937_64& bits) { return std::uniform_real_distribution<double>(a, b)(bits); };
}
double any_bits(std::mt19937_64& bits) { return std::bit_cast<double>(bits()); }
double any_size(std::mt19937_64& bits) {
  const double x = std::exp2(std::uniform_real_distribution<double>(-60, 9)(bits));
  return (bits() & 1) != 0 ? x : -x;
}

}  // namespace

// The error is measured against long double, whose own last place is 2^-11 of a double's.
#define CHECK_SWEEP(name, draw)                                                                    \
  do {                                                                                             \
    const Worst worst =                                                                            \
        sweep([](double x) { return cmath_impl::name(x); }, [](double x) { return std::name(x); }, \
              [](long double x) { return std::name(x); }, draw);                                   \
    CHECK(worst.ulp <= 0.51);                                                                      \
    CHECK(worst.doubles <= 1);                                                                     \
  } while (false)

TEST_CASE("cmath: log, log1p, exp, sin and cos are within 0.51 ulp") {
  CHECK_SWEEP(log, between(0, 4));
  CHECK_SWEEP(log, any_bits);
  CHECK_SWEEP(log1p, between(-1, 2));
  CHECK_SWEEP(log1p, any_bits);
  CHECK_SWEEP(log1p, any_size);
  CHECK_SWEEP(exp, between(-746, 710));
  CHECK_SWEEP(exp, any_size);
  CHECK_SWEEP(sin, between(-7, 7));
  CHECK_SWEEP(sin, any_bits);
  CHECK_SWEEP(cos, between(-7, 7));
  CHECK_SWEEP(cos, any_bits);
}

TEST_CASE("cmath: the digits of sqrt are those of a correctly rounded root") {
  std::mt19937_64 bits{8};
  long wrong = 0;
  for (int i = 0; i < 500000; ++i) {
    const double x = std::abs(any_bits(bits));
    if (!std::isfinite(x) || x == 0) continue;
    wrong += cmath_impl::sqrt_by_digits(x) == std::sqrt(x) ? 0 : 1;
    const double neighbour = std::nextafter(x * x, bits() % 2 == 0 ? 0.0 : inf);
    if (std::isnormal(neighbour))
      wrong += cmath_impl::sqrt_by_digits(neighbour) == std::sqrt(neighbour) ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("cmath: sqrt's hardest arguments") {
  for (const double x : {1.0, 1 + 0x1p-52, 1 - 0x1p-53, 2.0, 4 - 0x1p-51, 0x1p-1074, 0x1.8p-1073,
                         0x1.fffffffffffffp-1023, 0x1p-1022, DBL_MAX, 9.0, 0x1.0000000000001p1})
    CHECK(cmath_impl::sqrt_by_digits(x) == std::sqrt(x));
}

TEST_CASE("cmath: the constant expression and the call at run time have the same bits") {
  constexpr double x = 0.7310585786300049, big = 1e22;
  volatile double x_later = x, big_later = big;
  constexpr double log = cmath_impl::log(x), log1p = cmath_impl::log1p(x), exp = cmath_impl::exp(x);
  constexpr double sin = cmath_impl::sin(big), cos = cmath_impl::cos(big),
                   sqrt = cmath_impl::sqrt(x);
  constexpr double pow = cmath_impl::pow(x, 1001);
  CHECK(log == cmath_impl::log(x_later));
  CHECK(log1p == cmath_impl::log1p(x_later));
  CHECK(exp == cmath_impl::exp(x_later));
  CHECK(sin == cmath_impl::sin(big_later));
  CHECK(cos == cmath_impl::cos(big_later));
  CHECK(sqrt == cmath_impl::sqrt(x_later));
  CHECK(pow == cmath_impl::pow(x_later, 1001));
}

TEST_CASE("cmath: pow is within 2^-53 + n·2^-61 of the C library's") {
  std::mt19937_64 bits{9};
  for (const int n : {1, 2, 3, 7, 33, 1000, -1, -2, -33, 10000}) {
    double worst = 0;
    for (int i = 0; i < 2000; ++i) {
      const double x = between(-1.05, 1.05)(bits);
      const double want = std::pow(x, n), got = cmath_impl::pow(x, n);
      if (!std::isnormal(want)) continue;
      worst = std::max(worst, std::abs(got - want) / std::abs(want));
    }
    CHECK(worst <= 2 * 0x1p-53 + std::abs(n) * 0x1p-61);
  }
}

static_assert(cmath_impl::pow(0.1, 0) == 1 && cmath_impl::pow(not_a_number, 0) == 1 &&
              cmath_impl::pow(2.0, -3) == 0.125);
static_assert(cmath_impl::pow(-2.0, 3) == -8 && cmath_impl::pow(2.0, 1023) == 0x1p1023);
static_assert(cmath_impl::pow(0.5, 1074) == 0x1p-1074 && cmath_impl::pow(0.5, 1L << 40) == 0);
static_assert(cmath_impl::pow(2.0, 1L << 40) == inf && cmath_impl::pow(-inf, 3) == -inf);
static_assert(cmath_impl::pow(0.0, -1) == inf && cmath_impl::pow(-0.0, -1) == -inf);
static_assert(cmath_impl::pow(0.0, 3) == 0 && cmath_impl::pow(inf, -2) == 0);

TEST_CASE("cmath: fma rounds once, in constant expressions as at run time") {
  static_assert(cmath_impl::fma(0x1.000002p0f, 0x1.000002p0f, -0x1.000004p0f) == 0x1p-46f);
  static_assert(cmath_impl::fma(1 + 0x1p-52, 1 + 0x1p-52, -(1 + 0x1p-51)) == 0x1p-104);
  // 1 + 2^-24 + 2^-60: rounded to double first, it would be a tie and so end at 1.
  static_assert(1774001LL * 38737 == (1LL << 36) + 1);
  static_assert(cmath_impl::fma(1774001 * 0x1p-60f, 38737.0f, 1.0f) == 1 + 0x1p-23f);
  static_assert(cmath_impl::fma(1774001 * -0x1p-60f, 38737.0f, -1.0f) == -(1 + 0x1p-23f));
  CHECK(cmath_impl::fma(0.1f, 0.2f, 0.3f) == std::fma(0.1f, 0.2f, 0.3f));
}

TEST_CASE("cmath: add_to_odd keeps what a later rounding needs") {
  CHECK(cmath_impl::add_to_odd(1.0, 0x1p-60) == 1 + 0x1p-52);
  CHECK(cmath_impl::add_to_odd(1.0, -0x1p-60) == 1 - 0x1p-53);
  CHECK(cmath_impl::add_to_odd(-1.0, -0x1p-60) == -(1 + 0x1p-52));
  CHECK(cmath_impl::add_to_odd(-1.0, 0x1p-60) == -(1 - 0x1p-53));
  CHECK(cmath_impl::add_to_odd(1.0, 2.0) == 3.0);
  CHECK(cmath_impl::add_to_odd(inf, 1.0) == inf);
}

TEST_CASE("cmath: the parts of the constant fma make an exact one") {
  std::mt19937_64 bits{10};
  long wrong = 0;
  for (int i = 0; i < 200000; ++i) {
    const double x = any_size(bits), y = any_size(bits);
    const double opposite = cmath_impl::rounded(-x * y * between(0.5, 2)(bits));
    const double z = i % 2 == 0 ? any_size(bits) : opposite;
    double product_low = 0, low = 0, error = 0;
    const double product = cmath_impl::two_product(x, y, product_low);
    const double high =
        cmath_impl::two_sum(product, cmath_impl::two_sum(z, product_low, low), error);
    wrong += high + cmath_impl::add_to_odd(error, low) == std::fma(x, y, z) ? 0 : 1;
    const float a = static_cast<float>(x), b = static_cast<float>(y), c = static_cast<float>(z);
    const double exact = static_cast<double>(a) * static_cast<double>(b);
    const float got = static_cast<float>(cmath_impl::add_to_odd(exact, static_cast<double>(c)));
    wrong += got == std::fma(a, b, c) ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("cmath: exp just below a multiple of ln 2, whose quotient rounds to the whole number") {
  static_assert(cmath_impl::exp(0x1.62e42fefa39efp+1) == 0x1.fffffffffffffp+3);
  static_assert(cmath_impl::exp(0x1.62e42fefa39efp+2) == 0x1.ffffffffffffep+7);
  static_assert(cmath_impl::exp(0x1.4cb5ecf0a965p+3) == 0x1.ffffffffffffcp+14);
  int wrong = 0;
  for (int k = -1000; k <= 1000; ++k) {
    const double x = k * 0x1.62e42fefa39efp-1;
    wrong += distance(cmath_impl::exp(x), std::exp(x)) > 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("cmath: NaN, infinities, zeros and arguments out of range") {
  for (const double x :
       {not_a_number, inf, -inf, 0.0, -0.0, -1.0, -2.0, 1.0, 800.0, -800.0, 0x1p-1074}) {
    CHECK(distance(cmath_impl::log(x), std::log(x)) == 0);
    CHECK(distance(cmath_impl::log1p(x), std::log1p(x)) <= 1);
    CHECK(distance(cmath_impl::exp(x), std::exp(x)) <= 1);
    CHECK(distance(cmath_impl::sin(x), std::sin(x)) == 0);
    CHECK(distance(cmath_impl::cos(x), std::cos(x)) == 0);
    CHECK(distance(cmath_impl::sqrt(x), std::sqrt(x)) == 0);
  }
  static_assert(cmath_impl::sqrt(inf) == inf && cmath_impl::sqrt(0.0) == 0 &&
                cmath_impl::is_nan(cmath_impl::sqrt(-1)));
  static_assert(cmath_impl::is_nan(cmath_impl::log(-1)) && cmath_impl::log(0) == -inf &&
                cmath_impl::log(1) == 0);
  static_assert(cmath_impl::exp(0) == 1 && cmath_impl::exp(1000) == inf &&
                cmath_impl::exp(-1000) == 0);
  static_assert(cmath_impl::sin(0) == 0 && cmath_impl::cos(0) == 1 &&
                cmath_impl::is_nan(cmath_impl::cos(inf)));
  static_assert(cmath_impl::is_finite(1) && !cmath_impl::is_finite(inf) &&
                !cmath_impl::is_nan(-inf));
}
