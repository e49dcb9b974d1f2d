// SPDX-License-Identifier: MIT
//
// The outer product for one row whose last register would be half empty: the last columns in a shorter
// register, which is read and multiplied in half the time. Order and rounding of the sums are the same.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/outer.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The shortest lanes that hold so many columns and round as V does; V itself where there are none.
template <class V, int Columns>
constexpr auto shortest_lanes() noexcept {
  using Half = simd::Shorter<V, V::size / 2>;
  if constexpr (Half::size < V::size && Columns <= Half::size && Half::fused == V::fused) {
    return shortest_lanes<Half, Columns>();
  } else {
    return std::type_identity<V>{};
  }
}
/// The lanes of the last columns of a row of N: V where they fill more than half of it.
template <class V, int N>
using LastLanes = typename decltype(shortest_lanes<V, (N - 1) % V::size + 1>())::type;
/// Fewer terms than this do not pay for what makes whole lanes of a sum in short ones.
inline constexpr int terms_for_short_lanes = 8;

namespace detail {

// What a row of products reads, in lanes of another length.
template <class Short, class V, int Stride, class T>
FIXNET_INLINE constexpr PaddedRows<Short, Stride, T> in_lanes(
    const PaddedRows<V, Stride, T>& x) noexcept {
  return {x.data};
}
template <class Short>
FIXNET_INLINE constexpr FromZero in_lanes(FromZero) noexcept {
  return {};
}
template <class Short, class View>
FIXNET_INLINE constexpr auto in_lanes(const FromRow<View>& start) noexcept {
  using Rows = decltype(in_lanes<Short>(start.view));
  return FromRow<Rows>{in_lanes<Short>(start.view)};
}

// Hands on the results of the last lanes, as the n-th of V.
template <class V, class Done>
struct Widened {
  const Done& done;
  int n;
  template <class Short>
  FIXNET_INLINE constexpr void operator()(int m, int, Short sum) const noexcept {
    done(m, n, simd::widened<V>(sum));
  }
};

// Term k of a row. Loads are what a single sample waits for, so there is one broadcast for all lanes:
// settled, because clang++ would load the short lanes' and make the long ones' from it by a shuffle.
template <int N, class V, class Short, class A, class B, class BLast>
FIXNET_INLINE constexpr void row_term(const A& a, const B& b, const BLast& b_last, int n0, int n1,
                                      int k, V (&acc)[1][N], Short (&last)[1][1]) noexcept {
  const V scalar = settle(V(a.at(0, k)));
  FIXNET_UNROLL
  for (int n = 0; n < N; ++n) acc[0][n] = fma(scalar, b.get(k, n0 + n), acc[0][n]);
  last[0][0] = fma(simd::shortened<Short>(scalar), b_last.get(k, n1), last[0][0]);
}

// N registers of one row and a shorter one behind them.
template <class V, class Short, int N, int Chains, int K, class A, class B, class Start, class Done>
FIXNET_INLINE constexpr void row_block(int n0, const A& a, const B& b, const Start& start,
                                       const Done& done) noexcept {
  const auto b_last = in_lanes<Short>(b);
  const auto start_last = in_lanes<Short>(start);
  const Widened<V, Done> done_last{done, n0 + N};
  const int n1 = (n0 + N) * (V::size / Short::size);
  if constexpr (N == 0) {
    outer_block<Short, 1, 1, Chains, K>(0, n1, a, b_last, start_last, done_last);
  } else {
    constexpr int first = std::is_same_v<Start, FromZero> ? Chains : Chains - 1;
    constexpr int rounds = (K - first) / Chains;
    V acc[Chains][1][N];
    Short last[Chains][1][1];
    outer_start<1, N, Chains>(start, a, b, 0, n0, acc);
    outer_start<1, 1, Chains>(start_last, a, b_last, 0, n1, last);
    static_repeat<rounds, Chains*(N + 2)>([&](int round) FIXNET_LAMBDA {
      FIXNET_UNROLL
      for (int c = 0; c < Chains; ++c) {
        row_term<N>(a, b, b_last, n0, n1, first + round * Chains + c, acc[c], last[c]);
      }
    });
    FIXNET_UNROLL
    for (int k = first + rounds * Chains; k < K; ++k) {
      row_term<N>(a, b, b_last, n0, n1, k, acc[0], last[0]);
    }
    outer_end<1, N, Chains>(0, n0, acc, done);
    outer_end<1, 1, Chains>(0, n1, last, done_last);
  }
}

}  // namespace detail

/// Computes a row times a matrix of N columns and hands each lanes of the result on: what
/// outer<V, 1, K, lanes_of(N)> does, with the same bits in columns 0 … N − 1.
/// Formula   done(0, n, C[n]) with C[n] = start(0, n) + Σ_k a(0, k)·b(k, n)
/// Shapes    a (1, K) scalars, broadcast; b (K, N) padded rows; C (1, N)
/// Cost      2·K·N FLOP, N rounded up to the last lanes
template <class V, int K, int N, class A, class B, class Start, class Done>
FIXNET_INLINE constexpr void one_row(const A& a, const B& b, const Start& start,
                                     const Done& done) noexcept {
  using Short = LastLanes<V, N>;
  constexpr int vectors = simd::lanes_of(N, V::size);
  if constexpr (std::is_same_v<Short, V> || K < terms_for_short_lanes) {
    outer<V, 1, K, vectors>(a, b, start, done);
  } else {
    constexpr Tile tile = outer_tile<V>(1, vectors, K);
    constexpr int whole = (vectors - 1) / tile.vectors;
    constexpr int rest = vectors - whole * tile.vectors;
    constexpr int chains = outer_tile<V>(1, rest, K).chains;
    for (int n = 0; n < whole; ++n) {
      detail::outer_block<V, 1, tile.vectors, tile.chains, K>(0, n * tile.vectors, a, b, start,
                                                              done);
    }
    detail::row_block<V, Short, rest - 1, chains, K>(whole * tile.vectors, a, b, start, done);
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
