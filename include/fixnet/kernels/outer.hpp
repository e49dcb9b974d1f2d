// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/tuning.hpp>
#include <fixnet/kernels/views.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The accumulators that a product keeps in registers: rows × vectors, and how many accumulators
/// (chains) share the sum of one result, because one chain of fmas runs at the fma's latency.
struct Tile {
  int rows, vectors, chains;
};

constexpr int at_most(int a, int b) noexcept { return a < b ? a : b; }
constexpr int at_least(int a, int b) noexcept { return a < b ? b : a; }

/// How many sums stay in registers beside what they are made of.
template <class V>
inline constexpr int tile_accumulators = sizeof(V) == 64 ? 24 : 12;

/// The tile for C (M × vectors lanes) as a sum of K terms: 6×4 accumulators of 32 registers, 6×2
/// of 16, wider where there are few rows, in bands of like width; chains where there are few
/// results.
template <class V>
constexpr Tile outer_tile(int M, int vectors, int K) noexcept {
  if (simd::by_elements<V>) return {1, 1, 1};
  const int budget = tile_accumulators<V>;
  const int enough = tuning(static_cast<int>(sizeof(V)) / 4).tile_vectors;
  const int most = M >= 6 ? enough : at_most(8, at_least(2, budget / M / 2));
  const int bands = (vectors + most - 1) / most;
  const int wide = (vectors + bands - 1) / bands;
  const int rows = at_most(M, budget / at_least(wide, sizeof(V) == 64 ? 2 : 1));
  // The networks of a pack sum in one order, whatever the registers.
  if (simd::is_pack<V>) return {rows, wide, 1};
  const int results = rows * wide;
  int chains = results >= 8 ? 1 : results >= 4 ? 2 : 4;
  while (chains > 1 && K < 6 * (chains - 1)) chains /= 2;
  return {rows, wide, chains};
}

/// Starts every sum at zero: the first term is a plain product.
struct FromZero {};
/// Starts every row of sums from one row of lanes, such as the bias.
template <class View>
struct FromRow {
  View view;
  FIXNET_INLINE constexpr auto get(int, int n) const noexcept { return view.get(0, n); }
  FIXNET_INLINE constexpr auto at(int, int n) const noexcept { return view.at(0, n); }
};
/// Starts all sums of row m from one number, such as the bias of output m.
template <class V>
struct FromColumn {
  const typename V::scalar* column;
  FIXNET_INLINE constexpr V get(int m, int) const noexcept { return V(column[m]); }
  FIXNET_INLINE constexpr auto at(int m, int) const noexcept { return column[m]; }
};

namespace detail {

template <int M, int N, class V, class A, class B>
FIXNET_INLINE constexpr void outer_term(const A& a, const B& b, int m0, int n0, int k,
                                        V (&acc)[M][N]) noexcept {
  V row[N];
  FIXNET_UNROLL
  for (int n = 0; n < N; ++n) row[n] = b.get(k, n0 + n);
  FIXNET_UNROLL
  for (int m = 0; m < M; ++m) {
    const V scalar(a.at(m0 + m, k));
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) acc[m][n] = fma(scalar, row[n], acc[m][n]);
  }
}

template <int M, int N, class V, class A, class B>
FIXNET_INLINE constexpr void outer_first(const A& a, const B& b, int m0, int n0, int k,
                                         V (&acc)[M][N]) noexcept {
  FIXNET_UNROLL
  for (int m = 0; m < M; ++m) {
    const V scalar(a.at(m0 + m, k));
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) acc[m][n] = scalar * b.get(k, n0 + n);
  }
}

// Fills the accumulators: Chains terms when they start from zero, one fewer when from a row.
template <int M, int N, int Chains, class V, class A, class B>
FIXNET_INLINE constexpr void outer_start(FromZero, const A& a, const B& b, int m0, int n0,
                                         V (&acc)[Chains][M][N]) noexcept {
  FIXNET_UNROLL
  for (int c = 0; c < Chains; ++c) outer_first<M, N>(a, b, m0, n0, c, acc[c]);
}
template <int M, int N, int Chains, class V, class A, class B, class Start>
FIXNET_INLINE constexpr void outer_start(const Start& start, const A& a, const B& b, int m0, int n0,
                                         V (&acc)[Chains][M][N]) noexcept {
  FIXNET_UNROLL
  for (int n = 0; n < N; ++n) {
    FIXNET_UNROLL
    for (int m = 0; m < M; ++m) acc[0][m][n] = start.get(m0 + m, n0 + n);
  }
  FIXNET_UNROLL
  for (int c = 1; c < Chains; ++c) outer_first<M, N>(a, b, m0, n0, c - 1, acc[c]);
}

// Hands on the sums of the chains.
template <int M, int N, int Chains, class V, class Done>
FIXNET_INLINE constexpr void outer_end(int m0, int n0, const V (&acc)[Chains][M][N],
                                       const Done& done) noexcept {
  FIXNET_UNROLL
  for (int m = 0; m < M; ++m) {
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) {
      V result = acc[0][m][n];
      FIXNET_UNROLL
      for (int c = 1; c < Chains; ++c) result = result + acc[c][m][n];
      done(m0 + m, n0 + n, result);
    }
  }
}

template <class V, int M, int N, int Chains, int K, class A, class B, class Start, class Done>
FIXNET_INLINE constexpr void outer_block(int m0, int n0, const A& a, const B& b, const Start& start,
                                         const Done& done) noexcept {
  V acc[Chains][M][N];
  constexpr int first = std::is_same_v<Start, FromZero> ? Chains : Chains - 1;
  constexpr int rounds = (K - first) / Chains;
  outer_start<M, N, Chains>(start, a, b, m0, n0, acc);
  static_repeat<rounds, Chains * M * N>([&](int round) FIXNET_LAMBDA {
    FIXNET_UNROLL
    for (int c = 0; c < Chains; ++c) {
      outer_term<M, N>(a, b, m0, n0, first + round * Chains + c, acc[c]);
    }
  });
  FIXNET_UNROLL
  for (int k = first + rounds * Chains; k < K; ++k) outer_term<M, N>(a, b, m0, n0, k, acc[0]);
  outer_end<M, N, Chains>(m0, n0, acc, done);
}

// One tile of rows in each of the bands.
template <class V, int M, int N, int Bands, int Chains, int K, class A, class B, class S, class D>
FIXNET_INLINE constexpr void outer_tiles(int m0, int n0, const A& a, const B& b, const S& start,
                                         const D& done) noexcept {
  if constexpr (Bands == 1) {
    outer_block<V, M, N, Chains, K>(m0, n0, a, b, start, done);
  } else {
    for (int band = 0; band < Bands; ++band) {
      outer_block<V, M, N, Chains, K>(m0, n0 + band * N, a, b, start, done);
    }
  }
}

// Bands of N vectors side by side, their rows in balanced tiles: `many` of them have Rows rows, the
// rest one fewer.
template <class V, int M, int Rows, int N, int Chains, int K, int Bands = 1, class A, class B,
          class S, class D>
FIXNET_INLINE constexpr void outer_band(int n0, const A& a, const B& b, const S& start,
                                        const D& done) noexcept {
  constexpr int tiles = (M + Rows - 1) / Rows;
  constexpr int high = (M + tiles - 1) / tiles;
  constexpr int many = M - tiles * (high - 1);
  for (int t = 0; t < many; ++t) {
    outer_tiles<V, high, N, Bands, Chains, K>(t * high, n0, a, b, start, done);
  }
  if constexpr (many < tiles) {
    for (int t = many; t < tiles; ++t) {
      outer_tiles<V, high - 1, N, Bands, Chains, K>(t * (high - 1) + many, n0, a, b, start, done);
    }
  }
}

// One element at a time, in the fewest statements: compilers limit how many a constant takes.
template <class T>
constexpr T first_of(FromZero, int, int) noexcept {
  return T(0);
}
template <class T, class Start>
constexpr T first_of(const Start& start, int m, int n) noexcept {
  return static_cast<T>(start.at(m, n));
}
template <class V, int M, int K, int N, bool Flip, class A, class B, class Start, class Done>
constexpr void outer_elements(const A& a, const B& b, const Start& start,
                              const Done& done) noexcept {
  using T = typename V::scalar;
  for (int m = 0; m < M; ++m) {
    for (int n = 0; n < N; ++n) {
      T sum = first_of<T>(start, m, n);
      for (int k = 0; k < K; ++k)
        sum = FIXNET_ADD_PRODUCT(T, sum, a.at(Flip ? k : m, Flip ? m : k), b.at(k, n));
      done(m, n, V(sum));
    }
  }
}
template <class V, int M, int K, int N, class A, class B, class Start, class Done>
constexpr void outer_elements(const A& a, const B& b, const Start& start,
                              const Done& done) noexcept {
  outer_elements<V, M, K, N, false>(a, b, start, done);
}
// A transposed view costs a statement for each product less if it is looked through.
template <class V, int M, int K, int N, class A, class B, class Start, class Done>
constexpr void outer_elements(const Transposed<A>& a, const B& b, const Start& start,
                              const Done& done) noexcept {
  outer_elements<V, M, K, N, true>(a.view, b, start, done);
}

}  // namespace detail

/// The largest divisor of n that is at most `most`.
constexpr int divisor_up_to(int most, int n) noexcept {
  int d = at_least(1, at_most(most, n));
  while (n % d != 0) --d;
  return d;
}

/// Computes a matrix product row by row in registers and hands each lanes of the result on.
/// Formula   done(m, n, C[m][n]) with C[m][n] = start(m, n) + Σ_k a(m, k)·b(k, n)
/// Shapes    a (M, K) scalars, broadcast; b (K, Vectors) lanes; C (M, Vectors) lanes
/// Cost      2·M·K·Vectors·V::size FLOP; the sums' order depends on the shape alone
///
/// Up to `Together` bands of vectors are finished for a tile of rows before the next tile begins.
template <class V, int M, int K, int Vectors, int Together = 1, class A, class B, class Start,
          class Done>
FIXNET_INLINE constexpr void outer(const A& a, const B& b, const Start& start,
                                   const Done& done) noexcept {
  if constexpr (simd::by_elements<V>) {
    detail::outer_elements<V, M, K, Vectors>(a, b, start, done);
  } else {
    constexpr Tile tile = outer_tile<V>(M, Vectors, K);
    constexpr int whole = Vectors / tile.vectors;
    constexpr int rest = Vectors % tile.vectors;
    constexpr int bands = divisor_up_to(Together, whole);
    for (int n = 0; n < whole; n += bands) {
      detail::outer_band<V, M, tile.rows, tile.vectors, tile.chains, K, bands>(n * tile.vectors, a,
                                                                               b, start, done);
    }
    if constexpr (rest > 0) {
      constexpr Tile last = outer_tile<V>(M, rest, K);
      detail::outer_band<V, M, last.rows, rest, last.chains, K>(whole * tile.vectors, a, b, start,
                                                                done);
    }
  }
}

/// How many bands of C = a·b stay together where C is a weight, whose rows an update reads and
/// writes: longer pieces of rows, as far as b's columns remain in the nearest caches (64 KiB).
template <class V, int M, int K, int Vectors>
inline constexpr int bands_together = 65536 / (K * outer_tile<V>(M, Vectors, K).vectors *
                                               static_cast<int>(sizeof(V)));

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
