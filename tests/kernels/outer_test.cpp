// SPDX-License-Identifier: MIT
#include <fixnet/kernels/outer.hpp>

#include "kernels/matrices.hpp"

using namespace matrices;
using namespace fixnet::kernels_impl;
using fixnet::simd::Lanes;
using fixnet::simd::One;

namespace {

// C = A·B, or start + A·B, with A stored as it is or transposed.
template <class V, int M, int K, int N, bool Transpose, bool FromBias, int Together = 1>
FIXNET_NOINLINE void check() {
  constexpr int vectors = fixnet::simd::lanes_of(N, V::size);
  const Matrix a = random_integers(M, K, 1), b = random_integers(K, N, 2);
  const Matrix start = random_integers(1, N, 3);
  using A = Block<V, Transpose ? K : M, Transpose ? M : K>;
  const A a_block{Transpose ? transposed(a) : a};
  const Block<V, K, N> b_block{b};
  const Block<V, 1, N> start_block{start};
  Block<V, M, N> c;
  using Rows = ConstPaddedRows<V, A::stride>;
  const ConstPaddedRows<V, Block<V, K, N>::stride> b_view{b_block.data};
  const PaddedRows<V, Block<V, M, N>::stride> c_view{c.data};
  const auto done = [&](int r, int i, V v) { c_view.set(r, i, v); };
  Matrix expected = product(a, b);
  const auto run = [&](const auto& view) {
    if constexpr (FromBias) {
      using Start = ConstPaddedRows<V, Block<V, 1, N>::stride>;
      outer<V, M, K, vectors, Together>(view, b_view, FromRow<Start>{{start_block.data}}, done);
    } else {
      outer<V, M, K, vectors, Together>(view, b_view, FromZero{}, done);
    }
  };
  if constexpr (Transpose) run(Transposed<Rows>{{a_block.data}});
  if constexpr (!Transpose) run(Rows{a_block.data});
  if (FromBias) expected = plus_row(expected, start);
  c.expect({"outer: M K N lanes transposed from_bias", {M, K, N, V::size, Transpose, FromBias}},
           "C", expected);
}

constexpr int counts[] = {1, 2, 3, 5, 12, 13, 25};

template <class V>
void every_size() {
  each_from_to<1, 33>([](auto n) {
    check<V, n, counts[n % 7], 2 * V::size + 1, n % 2 == 0, n % 3 == 0>();
    check<V, counts[(n + 3) % 7], n, V::size*(n % 3) + 1, n % 2 != 0, n % 3 != 0>();
    check<V, counts[(n + 5) % 7], counts[(2 * n) % 7], n, n % 4 < 2, n % 3 == 1>();
  });
}
// Bands of up to nine vectors, with and without a rest.
template <class V>
void every_band() {
  each_from_to<1, 9>([](auto n) {
    check<V, 1, 7, n * V::size, false, true>();
    check<V, 3, 4, n * V::size - V::size / 2, true, false>();
  });
}

}  // namespace

TEST_CASE("outer: C = start + A·B for 1 … 33 rows, terms and columns, in lanes of float") {
  every_size<Lanes<float>>();
}
TEST_CASE("outer: C = start + A·B in bands of 1 … 9 registers") {
  every_band<Lanes<float>>();
  every_band<Lanes<double>>();
}
TEST_CASE("outer: C = A·B with several bands of a tile of rows before the next") {
  using V = Lanes<float>;
  each_from_to<1, 13>([](auto n) { check<V, 13, 5, n * V::size, true, false, 4>(); });
  check<V, 7, 3, 24 * V::size + 1, true, true, 3>();
  STATIC_REQUIRE(divisor_up_to(4, 12) == 4);
  STATIC_REQUIRE(divisor_up_to(5, 12) == 4);
  STATIC_REQUIRE(divisor_up_to(4, 7) == 1);
  STATIC_REQUIRE(divisor_up_to(0, 3) == 1);
  STATIC_REQUIRE(divisor_up_to(9, 6) == 6);
}
TEST_CASE("outer: C = start + A·B, one element at a time") { every_band<One<float>>(); }

TEST_CASE("outer_tile: a tile fits the registers and holds at least one result") {
  using V = Lanes<float>;
  for (int m = 1; m <= 100; ++m) {
    for (int n = 1; n <= 20; ++n) {
      for (int k = 1; k <= 40; ++k) {
        const Tile t = outer_tile<V>(m, n, k);
        REQUIRE((t.rows >= 1 && t.rows <= m && t.vectors >= 1 && t.vectors <= n));
        REQUIRE((t.chains >= 1 && t.chains <= k));
        REQUIRE(t.rows * t.vectors * t.chains <= (sizeof(V) == 64 ? 28 : 15));
      }
    }
  }
}
