// SPDX-License-Identifier: MIT
//
// Matrix products by our kernels and by libraries for matrices.
#pragma once

#include <fixnet/kernels/dot.hpp>
#include <fixnet/kernels/outer.hpp>

#include "../harness.hpp"
#include "blas.hpp"
#include "eigen.hpp"

namespace bench {

using V = fixnet::simd::Lanes<float>;

/// C[m][n lanes] = Σ_k a[m][k]·b[k][n lanes] by our kernel.
template <int M, int K, int N>
struct Product {
  alignas(64) float a[M][K], b[K][N], c[M][N];
  Product() {
    Noise noise;
    for (auto& row : a)
      for (float& x : row) x = noise();
    for (auto& row : b)
      for (float& x : row) x = noise();
  }
};

template <int M, int K, int N>
struct OurOuter {
  static __attribute__((noinline)) void run(Product<M, K, N>& p) {
    constexpr int vectors = N / V::size;
    const fixnet::kernels_impl::ConstPaddedRows<V, K> a{p.a[0]};
    const fixnet::kernels_impl::ConstPaddedRows<V, N> b{p.b[0]};
    const fixnet::kernels_impl::PaddedRows<V, N> c{p.c[0]};
    fixnet::kernels_impl::outer<V, M, K, vectors>(a, b, fixnet::kernels_impl::FromZero{},
                                                  [&](int r, int n, V sum)
                                                      FIXNET_LAMBDA { c.set(r, n, sum); });
  }
};
/// C = A·Bᵀ with rows of B as long as rows of A: here B's memory is read as [N][K].
template <int M, int K, int N>
struct OurDot {
  static __attribute__((noinline)) void run(Product<M, K, N>& p) {
    const fixnet::kernels_impl::ConstPaddedRows<V, K> a{p.a[0]}, b{p.b[0]};
    const fixnet::kernels_impl::PaddedRows<V, N> c{p.c[0]};
    fixnet::kernels_impl::dot<V, M, N, K / V::size>(
        a, b, [&](int r, int n, V sum) FIXNET_LAMBDA { c.set(r, n, sum); });
  }
};

template <class Contestant, int M, int K, int N>
void time_product(benchmark::State& state) {
  const auto product = std::make_unique<Product<M, K, N>>();
  for (auto _ : state) {
    Contestant::run(*product);
    consume(product->c[0][0]);
    benchmark::ClobberMemory();
  }
}

template <int M, int K, int N>
void add_products() {
  const std::string name = "product/" + std::to_string(M) + "x" + std::to_string(K) + "x" +
                           std::to_string(N) + "/float/";
  const Work work{2.0 * M * K * N};
  add(name + "ours", time_product<OurOuter<M, K, N>, M, K, N>, work);
  if constexpr (K % V::size == 0) {
    add(name + "ours-dot", time_product<OurDot<M, K, N>, M, K, N>, work);
  }
#ifdef FIXNET_BENCH_HAS_EIGEN
  add(name + "eigen", time_product<eigen::Product<M, K, N>, M, K, N>, work);
#endif
#ifdef FIXNET_BENCH_HAS_OPENBLAS
  add(name + "openblas", time_product<blas::Product<M, K, N>, M, K, N>, work);
#endif
#ifdef FIXNET_BENCH_HAS_DNNL
  add(name + "dnnl", time_product<dnnl::Product<M, K, N>, M, K, N>, work);
#endif
}

}  // namespace bench
