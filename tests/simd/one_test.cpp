// SPDX-License-Identifier: MIT
//
// The one-element lane in constant expressions; lanes_test.cpp has the contract of all lanes.
#include <fixnet/simd/one.hpp>

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
