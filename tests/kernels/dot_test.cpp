// SPDX-License-Identifier: MIT
#include <fixnet/kernels/dot.hpp>

#include "kernels/matrices.hpp"

using namespace matrices;
using fixnet::simd::Lanes;
using fixnet::simd::One;

namespace {

// C = A·Bᵀ from rows of A (M, K) and rows of B (N, K).
template <class V, int M, int N, int K>
FIXNET_NOINLINE void check() {
  using namespace fixnet::kernels_impl;
  const Matrix a = random_integers(M, K, 1), b = random_integers(N, K, 2);
  const Block<V, M, K> a_block{a};
  const Block<V, N, K> b_block{b};
  Block<V, M, N> c;
  const PaddedRows<V, Block<V, M, N>::stride> c_view{c.data};
  using Rows = ConstPaddedRows<V, Block<V, M, K>::stride>;
  dot<V, M, N, fixnet::simd::lanes_of(K, V::size)>(Rows{a_block.data}, Rows{b_block.data},
                                                   [&](int r, int i, V v) { c_view.set(r, i, v); });
  c.expect({"dot: M N K lanes", {M, N, K, V::size}}, "C", product(a, transposed(b)));
}

constexpr int counts[] = {1, 2, 3, 7, 12, 17};

template <class V>
void every_size() {
  each_from_to<1, 33>([](auto n) {
    check<V, counts[n % 6], n, counts[(2 * n + 1) % 6]>();
    check<V, counts[(n + 2) % 6], counts[(n + 1) % 6], n>();
  });
  each_of<1, 2, 3, 7, 8, 12, 17, 64>([](auto m) { check<V, m, 5, 3 * V::size - 1>(); });
}

}  // namespace

TEST_CASE("dot: C = A·Bᵀ for 1 … 33 results and terms, in lanes of float") {
  every_size<Lanes<float>>();
}
TEST_CASE("dot: C = A·Bᵀ in lanes of double") { every_size<Lanes<double>>(); }
TEST_CASE("dot: C = A·Bᵀ, one element at a time") { every_size<One<float>>(); }
