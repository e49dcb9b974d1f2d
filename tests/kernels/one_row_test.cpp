// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/kernels/one_row.hpp>
#include <limits>

#include "kernels/matrices.hpp"

using namespace matrices;
using namespace fixnet::kernels_impl;
using fixnet::simd::Lanes;
using fixnet::simd::One;

namespace {

// Numbers whose sums round, so that another order would give other bits.
template <class T>
FIXNET_TEST_OUT_OF_LINE void fill(T* x, int n, unsigned seed) {
  std::mt19937 draw(seed);
  for (int i = 0; i < n; ++i) x[i] = static_cast<T>(draw() % 2001) / T(1000) - T(1);
}
template <class T>
FIXNET_TEST_OUT_OF_LINE void expect_equal(const Shape& shape, int n, const T* expected,
                                          const T* found) {
  for (int i = 0; i < n; ++i) {
    if (expected[i] == found[i]) continue;
    FAIL_CHECK(shape.name << " " << shape.size[0] << "x" << shape.size[1] << ": column " << i
                          << " = " << found[i] << ", not " << expected[i]);
  }
}

template <class T>
double as_double(T x) {
  return static_cast<double>(x);
}

// one_row against outer and against sums in double.
template <class V, int K, int N, bool FromBias>
FIXNET_NOINLINE void check() {
  using T = typename V::scalar;
  Block<V, 1, K> x;
  Block<V, K, N> w;
  Block<V, 1, N> start, whole, shorter;
  fill(x.data, K, 1);
  fill(w.data, K * w.stride, 2);
  fill(start.data, start.stride, 3);
  const ConstPaddedRows<V, x.stride> x_view{x.data};
  const ConstPaddedRows<V, w.stride> w_view{w.data};
  const ConstPaddedRows<V, start.stride> start_view{start.data};
  const auto store = [](T* to) { return [to](int, int n, V v) { v.store(to + n * V::size); }; };
  const auto run = [&](const auto& from) {
    outer<V, 1, K, fixnet::simd::lanes_of(N, V::size)>(x_view, w_view, from, store(whole.data));
    one_row<V, K, N>(x_view, w_view, from, store(shorter.data));
  };
  if constexpr (FromBias) run(FromRow<ConstPaddedRows<V, start.stride>>{start_view});
  if constexpr (!FromBias) run(FromZero{});
  const Shape shape{"one_row: K N", {K, N}};
  expect_equal(shape, N, whole.data, shorter.data);
  for (int n = 0; n < N; ++n) {
    double sum = FromBias ? as_double(start.data[n]) : 0.0;
    for (int k = 0; k < K; ++k) sum += as_double(x.data[k]) * as_double(w.data[k * w.stride + n]);
    const double epsilon = as_double(std::numeric_limits<T>::epsilon());
    REQUIRE(std::abs(as_double(shorter.data[n]) - sum) <= 8 * K * epsilon);
  }
}
// Around one, two and nine registers: with one band of vectors and with two.
template <class V>
void every_remainder() {
  each_from_to<1, V::size + 1>([](auto n) {
    check<V, 13, V::size + n, n % 2 == 0>();
    if constexpr (n % 4 == 1) {
      check<V, 1, n, true>();
      check<V, 8, n, true>();
      check<V, 37, n, false>();
      check<V, 11, 8 * V::size + n, n % 8 == 1>();
    }
  });
}

}  // namespace

TEST_CASE("one_row: the bits of outer, whatever is left for the last register") {
  every_remainder<Lanes<float>>();
  every_remainder<Lanes<double>>();
}
TEST_CASE("one_row: one element at a time is outer's") { every_remainder<One<float>>(); }

// The sizes of the last lanes behind one register and 1, 5 and half its columns and one.
template <class V>
void expect_shortest() {
  constexpr int n = V::size;
  STATIC_REQUIRE(LastLanes<V, 3 * n>::size == n);
  STATIC_REQUIRE(LastLanes<V, n + n / 2 + 1>::size == n);
  if constexpr (sizeof(V) == 64) {
    STATIC_REQUIRE(LastLanes<V, n + 1>::size == n / 4);
    STATIC_REQUIRE(LastLanes<V, n + n / 4>::size == n / 4);
    STATIC_REQUIRE(LastLanes<V, n + n / 4 + 1>::size == n / 2);
  } else if constexpr (sizeof(V) == 32) {
    STATIC_REQUIRE(LastLanes<V, n + 1>::size == n / 2);
  }
}
TEST_CASE("one_row: the last lanes are the shortest that hold the last columns") {
  expect_shortest<Lanes<float>>();
  expect_shortest<Lanes<double>>();
}
