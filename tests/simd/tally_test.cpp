// SPDX-License-Identifier: MIT
#include <fixnet/simd/math.hpp>
#include <fixnet/simd/tally.hpp>

#include "../catch_compat.hpp"

using fixnet::simd::operations;
using fixnet::simd::variable;

TEST_CASE("Tally: counts every operation on a variable once, and none on constants", "[simd]") {
  static_assert(operations<float>([](auto x) { return x * x + x; }) == 2);
  static_assert(operations<float>([](auto x) {
                  const auto square = x * x;
                  return square / (square + decltype(x)(2) * decltype(x)(3));
                }) == 3);
  static_assert(operations<double, 2>([](auto x, auto y) { return fma(x, y, x); }) == 2);
  static_assert(operations<float>([](auto x) { return sqrt(max(abs(x), -x)); }) == 1);
  static_assert(operations<float, 2>([](auto x, auto n) { return scale_wide(x, n); }) == 1);
  SUCCEED();
}

TEST_CASE("Tally: sees through the elementary functions and dual numbers", "[simd]") {
  static_assert(operations<float>([](auto x) { return exp_nonpositive(x); }) > 10);
  static_assert(operations<float>([](auto x) { return sigmoid(x); }) ==
                operations<float>([](auto x) { return exp_nonpositive(x); }) + 2);
  // The derivative of x² by duals: x·1 + 1·x beside x·x.
  static_assert(operations<float>([](auto x) { return (variable(x) * variable(x)).slope; }) == 4);
  SUCCEED();
}
