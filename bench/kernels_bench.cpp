// SPDX-License-Identifier: MIT
//
// What this core can do (multiply-adds, reads, latencies), and the matrix products that everything
// dense is made of, beside libraries for matrices.
#include "peers/products.hpp"

namespace bench {
namespace {

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
  state.counters["FLOPS"] = rate(2.0 * V::size * 10 * rounds);
}

template <int Bytes>
void read_bandwidth(benchmark::State& state) {
  alignas(64) static float data[Bytes / 4];
  // Pages that were never written are one page of zeros, and always in the first-level cache.
  for (float& x : data) x = 1.0f;
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
  add_products<256, 64, 64>();
  add_products<64, 784, 128>();
  add_products<784, 64, 128>();
  return true;
}();

}  // namespace
}  // namespace bench
