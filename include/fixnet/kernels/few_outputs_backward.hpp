// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {
namespace detail {

template <class V, int B, int Out, int N, class D, class X, class W, class InputDone,
          class WeightDone>
FIXNET_INLINE constexpr void narrow_block(int n0, const D& dy, const X& x, const W& w,
                                          const InputDone& dx_done, const WeightDone& dw_done) {
  constexpr int chains = V::size > 1 && Out * N <= 4 && B >= 6 ? 2 : 1;
  V weights[Out][N], acc[chains][Out][N];
  FIXNET_UNROLL
  for (int o = 0; o < Out; ++o) {
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) {
      weights[o][n] = w.get(o, n0 + n);
      FIXNET_UNROLL
      for (int c = 0; c < chains; ++c) acc[c][o][n] = V(typename V::scalar(0));
    }
  }
  static_repeat<B, 2 * Out * N>([&](int b) FIXNET_LAMBDA {
    V dx[N];
    FIXNET_UNROLL
    for (int o = 0; o < Out; ++o) {
      const V d(dy.at(o, b));
      FIXNET_UNROLL
      for (int n = 0; n < N; ++n) {
        acc[b % chains][o][n] = fma(d, x.get(b, n0 + n), acc[b % chains][o][n]);
        dx[n] = o == 0 ? d * weights[o][n] : fma(d, weights[o][n], dx[n]);
      }
    }
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) dx_done(b, n0 + n, dx[n]);
  });
  FIXNET_UNROLL
  for (int o = 0; o < Out; ++o) {
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) {
      V sum = acc[0][o][n];
      FIXNET_UNROLL
      for (int c = 1; c < chains; ++c) sum = sum + acc[c][o][n];
      dw_done(o, n0 + n, sum);
    }
  }
}

// One element at a time, in the fewest statements.
template <class V, int B, int Out, int In, class D, class X, class W, class InputDone,
          class WeightDone>
constexpr void narrow_elements(const D& dy, const X& x, const W& w, const InputDone& dx_done,
                               const WeightDone& dw_done) {
  using T = typename V::scalar;
  for (int b = 0; b < B; ++b) {
    for (int n = 0; n < In; ++n) {
      T dx = 0;
      for (int o = 0; o < Out; ++o) dx = FIXNET_ADD_PRODUCT(T, dx, dy.at(o, b), w.at(o, n));
      dx_done(b, n, V(dx));
    }
  }
  for (int o = 0; o < Out; ++o) {
    for (int n = 0; n < In; ++n) {
      T sum = 0;
      for (int b = 0; b < B; ++b) sum = FIXNET_ADD_PRODUCT(T, sum, dy.at(o, b), x.at(b, n));
      dw_done(o, n, V(sum));
    }
  }
}

}  // namespace detail

/// The backward pass of a layer of few outputs, input and weight gradients in one pass over the
/// rows, so that a row of activations is read once and its register is free afterwards.
/// Formula   dx_done(b, n, Σ_o dy(o, b)·w[o][n]);  dw_done(o, n, Σ_b dy(o, b)·x[b][n])
/// Shapes    dy (Out, B) scalars; x (B, Vectors), w (Out, Vectors) lanes
template <class V, int B, int Out, int Vectors, class D, class X, class W, class InputDone,
          class WeightDone>
FIXNET_INLINE constexpr void narrow_backward(const D& dy, const X& x, const W& w,
                                             const InputDone& dx_done, const WeightDone& dw_done) {
  if constexpr (V::size == 1) {
    detail::narrow_elements<V, B, Out, Vectors>(dy, x, w, dx_done, dw_done);
  } else {
    constexpr int width = Out <= 2 ? 4 : Out <= 4 ? 2 : 1;
    constexpr int block = Vectors < width ? Vectors : width;
    constexpr int whole = Vectors / block;
    constexpr int rest = Vectors % block;
    for (int n = 0; n < whole; ++n) {
      detail::narrow_block<V, B, Out, block>(n * block, dy, x, w, dx_done, dw_done);
    }
    if constexpr (rest > 0) {
      detail::narrow_block<V, B, Out, rest>(whole * block, dy, x, w, dx_done, dw_done);
    }
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
