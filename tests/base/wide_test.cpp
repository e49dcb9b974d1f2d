// SPDX-License-Identifier: MIT
#include <bit>
#include <cmath>
#include <cstdint>
#include <fixnet/base/wide.hpp>
#include <limits>
#include <random>
#include <type_traits>

#include "catch_compat.hpp"

using namespace fixnet::cmath_impl;

static_assert(std::is_trivially_copyable_v<Wide>);
static_assert(multiply_high(~std::uint64_t{0}, ~std::uint64_t{0}) == ~std::uint64_t{0} - 1);
static_assert(multiply_high(std::uint64_t{1} << 63, 6) == 3);
static_assert(divide_high(1, std::uint64_t{1} << 63) == 2);
static_assert(pack(unpack(1.0) / unpack(3.0)) == 1.0 / 3.0);

namespace {

double random_double(std::mt19937_64& bits) {
  for (;;) {
    const double x = std::bit_cast<double>(bits());
    if (std::isfinite(x)) return x;
  }
}

double random_near_one(std::mt19937_64& bits) {
  return std::ldexp(static_cast<double>(bits()), -60 - static_cast<int>(bits() % 8));
}

bool same(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace

TEST_CASE("Wide: every finite double survives being taken apart and put together") {
  std::mt19937_64 bits{1};
  long wrong = 0;
  for (int i = 0; i < 200000; ++i) {
    const double x = random_double(bits);
    wrong += same(pack(unpack(x)), x) ? 0 : 1;
  }
  CHECK(wrong == 0);
  for (const double x : {0.0, -0.0, 0x1p-1074, -0x1p-1074, 0x1.fffffffffffffp-1023, 0x1p-1022,
                         std::numeric_limits<double>::max()})
    CHECK(same(pack(unpack(x)), x));
}

TEST_CASE("Wide: pack rounds to nearest, ties to even, through subnormals and to infinity") {
  constexpr std::uint64_t top = std::uint64_t{1} << 63;
  CHECK(pack({top | 1024, 0, false}) == 1.0);
  CHECK(pack({top | 1025, 0, false}) == 1 + 0x1p-52);
  CHECK(pack({top | 3072, 0, false}) == 1 + 0x1p-51);
  CHECK(pack({~std::uint64_t{0}, 0, true}) == -2.0);
  CHECK(pack({top, -1074, false}) == 0x1p-1074);
  CHECK(pack({top, -1075, false}) == 0);
  CHECK(pack({top | 1, -1075, false}) == 0x1p-1074);
  CHECK(pack({top, -1076, false}) == 0);
  CHECK(pack({~std::uint64_t{0}, -1023, false}) == 0x1p-1022);
  CHECK(pack({~std::uint64_t{0}, 1023, false}) == std::numeric_limits<double>::infinity());
  CHECK(pack({top, 1024, true}) == -std::numeric_limits<double>::infinity());
  CHECK(pack({top, 1023, false}) == 0x1p1023);
}

TEST_CASE("Wide: + - * / of doubles are within an ulp of the processor's, nearly always equal") {
  std::mt19937_64 bits{2};
  long unequal = 0;
  const auto check = [&](Wide got, double want) {
    unequal += pack(got) == want ? 0 : 1;
    if (std::abs(pack(got) - want) > std::abs(want) * 0x1p-52) FAIL("off by more than an ulp");
  };
  for (int i = 0; i < 100000; ++i) {
    const double a = random_near_one(bits), b = random_near_one(bits) + 0x1p-70;
    check(unpack(a) + unpack(b), a + b);
    check(unpack(a) + -unpack(b), a - b);
    check(unpack(a) * unpack(b), a * b);
    check(unpack(a) / unpack(b), a / b);
  }
  CHECK(unequal < 1000);
}

TEST_CASE("Wide: differences of neighbouring doubles are exact") {
  std::mt19937_64 bits{3};
  for (int i = 0; i < 1000; ++i) {
    const double a = random_near_one(bits) + 1, b = std::nextafter(a, 0.0);
    CHECK(pack(unpack(a) + -unpack(b)) == a - b);
    CHECK(pack(unpack(a) + -unpack(a)) == 0);
  }
}

TEST_CASE("Wide: multiply_high and divide_high invert each other") {
  std::mt19937_64 bits{4};
  long wrong = 0;
  for (int i = 0; i < 100000; ++i) {
    const std::uint64_t v = bits() | (std::uint64_t{1} << 63), u = bits() % v;
    const std::uint64_t q = divide_high(u, v);
    // u·2^64 = q·v + rest with 0 <= rest < v, in two words
    const std::uint64_t high = multiply_high(q, v), low = q * v;
    const std::uint64_t rest_high = u - high - (low != 0 ? 1 : 0), rest_low = 0 - low;
    wrong += rest_high == 0 && rest_low < v ? 0 : 1;
  }
  CHECK(wrong == 0);
}
