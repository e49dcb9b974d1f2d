// SPDX-License-Identifier: MIT
//
// The one-element lane in constant expressions; lanes_test.cpp has the contract of all lanes.
#include <fixnet/simd/one.hpp>

#include <array>
#include <cmath>
#include <cstdint>

#include "../catch_compat.hpp"

namespace simd = fixnet::simd;

namespace {

template <class T>
constexpr bool holds() {
  using V = simd::One<T>;
  const T memory[] = {T(3), T(5)};
  V mantissa(T(0));
  bool ok = fma(V(T(2)), V(T(3)), V(T(4))).r == T(10) && fnma(V(T(2)), V(T(3)), V(T(4))).r == T(-2);
  ok = ok && sqrt(V(T(2))).r > T(1.414) && sqrt(V(T(16))).r == T(4) && sqrt(V(T(0))).r == T(0);
  ok = ok && abs(V(T(-2))).r == T(2) && copysign(V(T(2)), V(T(-1))).r == T(-2);
  ok = ok && max(V(T(1)), V(T(2))).r == T(2) && min(V(T(1)), V(T(2))).r == T(1);
  ok = ok && max_zero(V(T(-1))).r == T(0) && nearest(V(T(2.5))).r == T(2);
  ok = ok && scale_wide(V(T(3)), V(T(-4))).r == T(0.1875);
  ok = ok && split(V(T(6)), mantissa).r == T(3) && mantissa.r == T(0.75);
  ok = ok && V::load_partial(memory, 1).r == T(3) && V::load_partial(memory, 0).r == T(0);
  return ok && any(V::first(1)) && !any(V::first(0)) && sum(V::load(memory + 1)) == T(5);
}

}  // namespace

TEST_CASE("One computes in constant expressions", "[simd]") {
  STATIC_REQUIRE(holds<float>());
  STATIC_REQUIRE(holds<double>());
}

TEST_CASE("sqrt in a constant expression is the processor's", "[simd]") {
  constexpr float roots[] = {
      simd::sqrt(simd::One<float>(2.0f)).r, simd::sqrt(simd::One<float>(1e-40f)).r,
      simd::sqrt(simd::One<float>(0.3f)).r, simd::sqrt(simd::One<float>(3e38f)).r};
  constexpr double wide[] = {
      1 - 0x1p-53, 1 - 0.9, 1 - 0.999,           2, 5e-324, 1e-310, 1.7976931348623157e308, 0.1,
      1e-250,      3e250,   0x1.fffffffffffffp-1};
  constexpr auto wide_roots = [&] {
    std::array<double, std::size(wide)> y{};
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = simd::sqrt(simd::One<double>(wide[i])).r;
    return y;
  }();
  for (std::size_t i = 0; i < std::size(wide); ++i) CHECK(wide_roots[i] == std::sqrt(wide[i]));
  CHECK(roots[0] == std::sqrt(2.0f));
  CHECK(roots[1] == std::sqrt(1e-40f));
  CHECK(roots[2] == std::sqrt(0.3f));
  CHECK(roots[3] == std::sqrt(3e38f));
}

TEST_CASE("The square root from the bits alone is the processor's", "[simd]") {
  const auto check = []<class T, class Bits>(T, Bits step) {
    Bits bits = 0;
    int wrong = 0;
    for (int i = 0; i < 300000; ++i, bits += step) {
      const T x = fixnet::base_impl::bit_cast<T>(bits), y = simd::root_of_bits(x),
              right = std::sqrt(x);
      wrong += std::isnan(right) ? !std::isnan(y)
                                 : fixnet::base_impl::bit_cast<Bits>(y) !=
                                       fixnet::base_impl::bit_cast<Bits>(right);
    }
    CHECK(wrong == 0);
    CHECK(std::signbit(simd::root_of_bits(T(-0.0))));
    CHECK(simd::root_of_bits(std::numeric_limits<T>::infinity()) > std::numeric_limits<T>::max());
    CHECK(simd::root_of_bits(std::numeric_limits<T>::denorm_min()) ==
          std::sqrt(std::numeric_limits<T>::denorm_min()));
  };
  check(0.0f, std::uint32_t{14657});
  check(0.0, std::uint64_t{0x3a91b5e2c6d7});
}

namespace {

// Triples whose products and sums meet: x·y + z with z near −x·y, at ties of floats, and denormal.
template <class T>
constexpr std::array<T, 3> triple(int i) {
  auto state = static_cast<std::uint64_t>(i);
  const auto any = [&state] {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (static_cast<T>(state >> 40) - T(0x1p23)) * T(0x1p-22);
  };
  const T x = any(), y = any(), tie = T(0.5) * std::numeric_limits<T>::epsilon();
  if (i % 4 == 1) return {x, y, y * -x};
  if (i % 4 == 2) return {tie, T(1) + T(i % 3 - 1) * 2 * tie, T(1) + 2 * tie};
  if (i % 4 == 3 && sizeof(T) == 4) return {x * T(0x1p-70), y * T(0x1p-70), T(i) * T(0x1p-149)};
  return {x, y, any()};
}

}  // namespace

TEMPLATE_TEST_CASE("fma rounds once in the fused flavour, twice in the other", "[simd]", float,
                   double) {
  using T = TestType;
  using V = simd::One<T>;
  for (int i = 0; i < 20000; ++i) {
    const auto [x, y, z] = triple<T>(i);
    volatile T product = x * y;
    const T twice = product + z, back = z - product;
    CAPTURE(x, y, z);
    REQUIRE(fma(V(x), V(y), V(z)).r == (V::fused ? std::fma(x, y, z) : twice));
    REQUIRE(fnma(V(x), V(y), V(z)).r == (V::fused ? std::fma(-x, y, z) : back));
    REQUIRE((V(x) * V(y) + V(z)).r == twice);
    REQUIRE(fixnet::cmath_impl::fma(x, y, z) == fixnet::cmath_impl::constant_fma(x, y, z));
#if !defined(__MINGW32__) || defined(__FMA__)  // whose own rounds twice
    REQUIRE(fixnet::cmath_impl::constant_fma(x, y, z) == std::fma(x, y, z));
#endif
  }
  constexpr auto constants = [] {
    std::array<T, 400> sums{};
    for (int i = 0; i < 400; ++i) {
      const auto [x, y, z] = triple<T>(i);
      sums[static_cast<std::size_t>(i)] = fma(V(x), V(y), V(z)).r - fnma(V(z), V(x), V(y)).r;
    }
    return sums;
  }();
  for (int i = 0; i < 400; ++i) {
    const auto [x, y, z] = triple<T>(i);
    CHECK(constants[static_cast<std::size_t>(i)] ==
          fma(V(x), V(y), V(z)).r - fnma(V(z), V(x), V(y)).r);
  }
}
