// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/outer.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {
namespace detail {

// V::size results of one row of a, from rows n0 … n0 + Rows − 1 of b; the other lanes are zero.
template <class V, int Rows, int Vectors, class A, class B>
FIXNET_INLINE constexpr V dot_block(int m, int n0, const A& a, const B& b) noexcept {
  V acc[V::size];
  const V first = a.get(m, 0);
  FIXNET_UNROLL
  for (int n = 0; n < Rows; ++n) acc[n] = first * b.get(n0 + n, 0);
  static_repeat<Vectors - 1, Rows>([&](int j) FIXNET_LAMBDA {
    const V lanes = a.get(m, j + 1);
    FIXNET_UNROLL
    for (int n = 0; n < Rows; ++n) acc[n] = fma(lanes, b.get(n0 + n, j + 1), acc[n]);
  });
  if constexpr (Rows == 1) return keep(V::first(1), V(simd::sum(acc[0])));
  FIXNET_UNROLL
  for (int n = Rows; n < V::size; ++n) acc[n] = V(typename V::scalar(0));
  return row_sums(acc);
}

// One element at a time, in the fewest statements.
template <class V, int M, int N, int K, class A, class B, class Done>
constexpr void dot_elements(const A& a, const B& b, const Done& done) noexcept {
  using T = typename V::scalar;
  for (int m = 0; m < M; ++m) {
    for (int n = 0; n < N; ++n) {
      T sum = 0;
      for (int k = 0; k < K; ++k) sum = FIXNET_ADD_PRODUCT(T, sum, a.at(m, k), b.at(n, k));
      done(m, n, V(sum));
    }
  }
}

// Rows of b as columns, where a lane is one element.
template <class B>
struct RowsAsColumns {
  B view;
  FIXNET_INLINE constexpr auto get(int k, int n) const noexcept { return view.get(n, k); }
};

}  // namespace detail

/// Computes the products of rows with rows and hands each lanes of results on.
/// Formula   done(m, c, r) with r's lane l = Σ_j a[m][j]·b[c·size + l][j], zero from row N on
/// Shapes    a (M, Vectors) lanes, b (N, Vectors) lanes, both with zeros as padding
/// Cost      2·M·N·Vectors·V::size FLOP and a tree of sums for every V::size results
template <class V, int M, int N, int Vectors, class A, class B, class Done>
FIXNET_INLINE constexpr void dot(const A& a, const B& b, const Done& done) noexcept {
  if constexpr (simd::is_pack<V>) {
    outer<V, M, Vectors, N>(a, detail::RowsAsColumns<B>{b}, FromZero{}, done);
  } else if constexpr (V::size == 1) {
    detail::dot_elements<V, M, N, Vectors>(a, b, done);
  } else {
    constexpr int whole = N / V::size;
    constexpr int rest = N % V::size;
    static_repeat<M, N * Vectors + V::size>([&](int m) FIXNET_LAMBDA {
      for (int c = 0; c < whole; ++c) {
        done(m, c, detail::dot_block<V, V::size, Vectors>(m, c * V::size, a, b));
      }
      if constexpr (rest > 0) {
        done(m, whole, detail::dot_block<V, rest, Vectors>(m, whole * V::size, a, b));
      }
    });
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
