// SPDX-License-Identifier: MIT
//
// What this core can do (multiply-adds, reads, latencies), and the matrix products that everything
// dense is made of, beside libraries for matrices.
#include <fixnet/kernels/dot.hpp>
#include <fixnet/kernels/outer.hpp>

#include "harness.hpp"
#include "peers/blas.hpp"
#include "peers/eigen.hpp"

namespace bench {
namespace {

using V = fixnet::simd::Lanes<float>;

/// Keeps a value in its register, its history unknown to the compiler.
inline void opaque(V& v) {
#if defined(__AVX512F__)
  asm volatile("" : "+v"(v.r));
#elif defined(__SSE2__)
  asm volatile("" : "+x"(v.r));
#else
  benchmark::DoNotOptimize(v);
#endif
}

void fma_peak(benchmark::State& state) {
  constexpr int rounds = 200;
  const V half(0.5f), one(1.0f);
  V a = one, b = one, c = one, d = one, e = one, f = one, g = one, h = one, i = one, j = one;
  for (auto _ : state) {
    for (int r = 0; r < rounds; ++r) {
      a = fma(a, half, half), b = fma(b, half, half), c = fma(c, half, half);
      d = fma(d, half, half), e = fma(e, half, half), f = fma(f, half, half);
      g = fma(g, half, half), h = fma(h, half, half), i = fma(i, half, half);
      j = fma(j, half, half);
    }
    for (V* v : {&a, &b, &c, &d, &e, &f, &g, &h, &i, &j}) opaque(*v);
  }
  state.counters["FLOPS"] = flops_per_second(2.0 * V::size * 10 * rounds);
}

template <int Bytes>
void read_bandwidth(benchmark::State& state) {
  alignas(64) static float data[Bytes / 4] = {};
  for (auto _ : state) {
    for (int i = 0; i < Bytes / 4; i += 8 * V::size) {
      FIXNET_UNROLL
      for (int u = 0; u < 8; ++u) {
        V v = V::load(data + i + u * V::size);
        opaque(v);
      }
    }
    benchmark::ClobberMemory();
  }
  state.SetBytesProcessed(state.iterations() * Bytes);
}

/// ns of one operation that waits for the one before; the name's unit is 100 of them.
template <class F>
void latency(benchmark::State& state, const F& operation) {
  V x(1.5f);
  for (auto _ : state) {
    for (int i = 0; i < 100; ++i) {
      x = operation(x);
      opaque(x);
    }
  }
}

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
    const fixnet::kernels::ConstPaddedRows<V, K> a{p.a[0]};
    const fixnet::kernels::ConstPaddedRows<V, N> b{p.b[0]};
    const fixnet::kernels::PaddedRows<V, N> c{p.c[0]};
    fixnet::kernels::outer<V, M, K, vectors>(a, b, fixnet::kernels::FromZero{},
                                             [&](int r, int n, V sum)
                                                 FIXNET_LAMBDA { c.set(r, n, sum); });
  }
};
/// C = A·Bᵀ with rows of B as long as rows of A: here B's memory is read as [N][K].
template <int M, int K, int N>
struct OurDot {
  static __attribute__((noinline)) void run(Product<M, K, N>& p) {
    const fixnet::kernels::ConstPaddedRows<V, K> a{p.a[0]}, b{p.b[0]};
    const fixnet::kernels::PaddedRows<V, N> c{p.c[0]};
    fixnet::kernels::dot<V, M, N, K / V::size>(
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
  const double flops = 2.0 * M * K * N;
  add(name + "ours", time_product<OurOuter<M, K, N>, M, K, N>, flops);
  if constexpr (K % V::size == 0) {
    add(name + "ours-dot", time_product<OurDot<M, K, N>, M, K, N>, flops);
  }
#ifdef FIXNET_BENCH_HAS_EIGEN
  add(name + "eigen", time_product<eigen::Product<M, K, N>, M, K, N>, flops);
#endif
#ifdef FIXNET_BENCH_HAS_OPENBLAS
  add(name + "openblas", time_product<blas::Product<M, K, N>, M, K, N>, flops);
#endif
#ifdef FIXNET_BENCH_HAS_DNNL
  add(name + "dnnl", time_product<dnnl::Product<M, K, N>, M, K, N>, flops);
#endif
}

const bool registered = [] {
  const V half(0.5f);
  add("machine/fma-peak/float", fma_peak);
  add("machine/read-16KiB/float", read_bandwidth<16 * 1024>);
  add("machine/read-48KiB/float", read_bandwidth<48 * 1024>);
  add("machine/read-512KiB/float", read_bandwidth<512 * 1024>);
  const auto add_latency = [](const char* name, auto operation) {
    add(name, [operation](benchmark::State& state) { latency(state, operation); });
  };
  add_latency("machine/100-fma/float", [half](V x) { return fma(x, half, half); });
  add_latency("machine/100-div/float", [half](V x) { return half / x; });
  add_latency("machine/100-sqrt/float", [](V x) { return sqrt(x); });
  add_products<12, 16, 16>();
  add_products<32, 64, 64>();
  add_products<64, 64, 64>();
  add_products<256, 64, 64>();
  add_products<64, 784, 128>();
  add_products<784, 64, 128>();
  return true;
}();

}  // namespace
}  // namespace bench
