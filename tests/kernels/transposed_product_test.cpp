// SPDX-License-Identifier: MIT
#include <fixnet/kernels/transposed_product.hpp>

#include "kernels/matrices.hpp"

using namespace matrices;
using fixnet::simd::Lanes;

namespace {

// C = A·Bᵀ from rows of A (M, K) and rows of B (N, K).
template <class V, int M, int N, int K>
FIXNET_NOINLINE void check() {
  using namespace fixnet::kernels_impl;
  if constexpr (V::size > 1) {  // one element at a time there is nothing to transpose
    const Matrix a = random_integers(M, K, 1), b = random_integers(N, K, 2);
    const Block<V, M, K> a_block{a};
    const Block<V, N, K> b_block{b};
    Block<V, M, N> c;
    const PaddedRows<V, Block<V, M, N>::stride> c_view{c.data};
    using Rows = ConstPaddedRows<V, Block<V, M, K>::stride>;
    transposed_product<V, M, N, K>(Rows{a_block.data}, Rows{b_block.data},
                                   [&](int r, int i, V v) { c_view.set(r, i, v); });
    c.expect({"transposed: M N K lanes", {M, N, K, V::size}}, "C", product(a, transposed(b)));
  }
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

TEST_CASE("transposed_product: C = A·Bᵀ for 1 … 33 results and terms, in lanes of float") {
  every_size<Lanes<float>>();
}
TEST_CASE("transposed_product: C = A·Bᵀ in lanes of double") { every_size<Lanes<double>>(); }
