// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/outer.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {
namespace detail {

/// Some columns of bᵀ: the lanes of row k begin with b's row n0·size.
template <class V, int K, int N>
struct Panel {
  V lanes[simd::padded(K, V::size)][N];
  int n0;
  FIXNET_INLINE constexpr V get(int k, int n) const noexcept { return lanes[k][n - n0]; }
};

// Copies rows n0·size … of b, of which the first `Rows` exist, into the panel.
template <class V, int K, int Rows, int N, class B>
FIXNET_INLINE void fill_panel(const B& b, int n0, Panel<V, K, N>& panel) noexcept {
  panel.n0 = n0;
  for (int n = 0; n < N; ++n) {
    for (int k = 0; k < simd::lanes_of(K, V::size); ++k) {
      V square[V::size];
      FIXNET_UNROLL
      for (int i = 0; i < V::size; ++i) {
        const int row = (n0 + n) * V::size + i;
        square[i] = Rows % V::size == 0 || row < Rows ? b.get(row, k) : V(typename V::scalar(0));
      }
      transpose(square);
      FIXNET_UNROLL
      for (int i = 0; i < V::size; ++i) panel.lanes[k * V::size + i][n] = square[i];
    }
  }
}

template <class V, int M, int K, int Rows, int N, class A, class B, class Done>
FIXNET_INLINE void panel_product(int n0, const A& a, const B& b, const Done& done) noexcept {
  constexpr Tile tile = outer_tile<V>(M, N, K);
  Panel<V, K, N> panel;
  fill_panel<V, K, Rows>(b, n0, panel);
  outer_band<V, M, tile.rows, N, tile.chains, K>(n0, a, panel, FromZero{}, done);
}

}  // namespace detail

/// The scratch that transposed_product takes, in bytes.
template <class V, int M, int N, int K>
inline constexpr long panel_bytes = long{sizeof(V)} * simd::padded(K, V::size) *
                                    outer_tile<V>(M, simd::lanes_of(N, V::size), K).vectors;

/// Whether transposed_product is faster than `dot`, as measured: it needs rows enough to pay for
/// the transposition, and lanes so many that dot's trees cost more.
template <class V, int M, int N, int K>
inline constexpr bool transposing_pays = V::size >= 4 && M >= 8 && panel_bytes<V, M, N, K> <= 65536;

/// Computes the products of rows with rows, as `dot` does, by transposing b panel by panel: fewer
/// loads and no trees, if there are enough rows of a.
/// Formula   done(m, c, r) with r's lane l = Σ_k a(m, k)·b[c·size + l][k]
/// Shapes    a (M, K) scalars, broadcast; b (N, K) rows of lanes with zeros as padding
/// Cost      2·M·N·K FLOP and N·K moves; one panel of scratch on the stack
template <class V, int M, int N, int K, class A, class B, class Done>
FIXNET_INLINE void transposed_product(const A& a, const B& b, const Done& done) noexcept {
  constexpr int vectors = simd::lanes_of(N, V::size);
  constexpr Tile tile = outer_tile<V>(M, vectors, K);
  constexpr int whole = vectors / tile.vectors, rest = vectors % tile.vectors;
  for (int n = 0; n < whole; ++n) {
    detail::panel_product<V, M, K, N, tile.vectors>(n * tile.vectors, a, b, done);
  }
  if constexpr (rest > 0) detail::panel_product<V, M, K, N, rest>(whole * tile.vectors, a, b, done);
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
