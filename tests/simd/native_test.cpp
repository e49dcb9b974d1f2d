// SPDX-License-Identifier: MIT
//
// The registers against the one-element lane, bit for bit, over operands of every kind.
#include <fixnet/simd/lanes.hpp>

#include <array>
#include <cstdint>
#include <cstring>

#include "../catch_compat.hpp"

namespace simd = fixnet::simd;

namespace {

template <class T>
T operand(std::uint64_t& state) {
  using Limits = std::numeric_limits<T>;
  state = state * 6364136223846793005u + 1442695040888963407u;
  const auto pick = state >> 33;
  const T special[] = {T(0),          T(-0.0),       Limits::infinity(),  -Limits::infinity(),
                       Limits::min(), Limits::max(), Limits::quiet_NaN(), Limits::denorm_min(),
                       T(1),          T(-1)};
  if (pick % 4 == 0) return special[pick / 4 % std::size(special)];
  return (static_cast<T>(state >> 40) - T(0x1p23)) * T(0x1p-20);
}

template <class T>
bool same(T a, T b) {
  return std::isnan(a) ? std::isnan(b) : std::memcmp(&a, &b, sizeof a) == 0;
}

}  // namespace

TEMPLATE_TEST_CASE("Registers compute what one-element lanes compute", "[simd]", float, double) {
  using T = TestType;
  using V = simd::Lanes<T>;
  using W = simd::One<T>;
  std::uint64_t state = 1;
  const auto agree = [](auto function, T a, T b) {
    T lanes[static_cast<std::size_t>(V::size)];
    function(V(a), V(b)).storeu(lanes);
    const T one = function(W(a), W(b)).r;
    bool all = true;
    for (const T lane : lanes) all = all && same(lane, one);
    return all;
  };
  for (int i = 0; i < 20000; ++i) {
    const T a = operand<T>(state), b = operand<T>(state);
    INFO(a << " and " << b);
    REQUIRE(agree([](auto x, auto y) { return x + y; }, a, b));
    REQUIRE(agree([](auto x, auto y) { return x - y; }, a, b));
    REQUIRE(agree([](auto x, auto y) { return x * y; }, a, b));
    REQUIRE(agree([](auto x, auto y) { return x / y; }, a, b));
    REQUIRE(agree([](auto x, auto y) { return max(x, y); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return min(x, y); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return copysign(x, y); }, a, b));
    REQUIRE(agree([](auto x, auto) { return max_zero(x); }, a, b));
    REQUIRE(agree([](auto x, auto) { return abs(x); }, a, b));
    REQUIRE(agree([](auto x, auto) { return sqrt(x); }, a, b));
    REQUIRE(agree([](auto x, auto) { return -x; }, a, b));
    REQUIRE(agree([](auto x, auto y) { return divided(x, y); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return flush_below(x, abs(y)); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return keep_from(abs(y), x, y); }, a, b));
    REQUIRE(agree([](auto x, auto) { return flush_denormals(x); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return select(x < y, x, y); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return select(not_less(x, y), x, y); }, a, b));
    REQUIRE(agree([](auto x, auto y) { return keep(x >= y, x); }, a, b));
  }
}

TEMPLATE_TEST_CASE("Zeros have the same sign in constant expressions and at run time", "[simd]",
                   float, double) {
  using T = TestType;
  using W = simd::One<T>;
  constexpr T operands[] = {T(0), -T(0), T(1), T(-1)};
  constexpr auto all = [](T a, T b) {
    return std::array<T, 8>{max_zero(W(a)).r,
                            max(W(a), W(b)).r,
                            min(W(a), W(b)).r,
                            abs(W(a)).r,
                            (W(a) - W(b)).r,
                            copysign(W(a), W(b)).r,
                            select(W(a) < W(b), W(a), W(b)).r,
                            nearest(W(a) * W(T(0.25))).r};
  };
  constexpr auto constants = [=] {
    std::array<std::array<T, 8>, 16> table{};
    for (std::size_t i = 0; i < 16; ++i) table[i] = all(operands[i / 4], operands[i % 4]);
    return table;
  }();
  for (std::size_t i = 0; i < 16; ++i) {
    volatile T a = operands[i / 4], b = operands[i % 4];
    const auto now = all(a, b);
    INFO(static_cast<T>(a) << " and " << static_cast<T>(b));
    for (std::size_t k = 0; k < 8; ++k) CHECK(same(now[k], constants[i][k]));
  }
}
