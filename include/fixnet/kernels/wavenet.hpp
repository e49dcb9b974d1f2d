// SPDX-License-Identifier: MIT
//
// One layer of a WaveNet over the next samples of a signal, in two ways: many samples with time in the
// lanes, or one with the channels there. Each number is one chain of fmas in the same order both times
// (start, older taps before newer, channel by channel), so its bits do not depend on the way.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/outer.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The sizes that the layers of an array share: equal layers then share their code. Weights are stored
/// [in·taps][out padded]; a gated layer's sums are twice the channels.
template <class T, int ChannelCount, int Taps, int Conditions, bool IsGated, class Activation>
struct WaveNetShape {
  using Act = Activation;
  static constexpr int channels = ChannelCount, taps = Taps, conditions = Conditions;
  static constexpr bool gated = IsGated;
  static constexpr int sums = (IsGated ? 2 : 1) * ChannelCount;
  static constexpr int lanes = simd::layout_lanes<T>;
  static constexpr int sum_stride = simd::padded(sums, lanes);
  static constexpr int stride = simd::padded(ChannelCount, lanes);
  /// Where a layer's tensors begin, behind each other, and what all of them take.
  static constexpr int bias = ChannelCount * Taps * sum_stride, mix = bias + sum_stride;
  static constexpr int out = mix + Conditions * sum_stride, out_bias = out + ChannelCount * stride;
  static constexpr int size = out_bias + stride;
};

/// A layer's parameters and its history: a row a channel of its inputs, in which `now` is the place of
/// the next sample.
template <class T>
struct WaveNetLayer {
  const T* parameters;
  T* history;
  int length, dilation, now;
};

namespace detail {

/// acc[m][n] += Σ_i w[i][m]·x[i][n], i channel by channel.
template <class V, int M, int N, class T>
FIXNET_INLINE constexpr void channel_terms(int count, const T* x, int x_stride, const T* w,
                                           int w_stride, V (&acc)[M][N]) noexcept {
  for (int i = 0; i < count; ++i) {
    V row[N];
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) row[n] = V::loadu(x + i * x_stride + n * V::size);
    FIXNET_UNROLL
    for (int m = 0; m < M; ++m) {
      const V scalar(w[i * w_stride + m]);
      FIXNET_UNROLL
      for (int n = 0; n < N; ++n) acc[m][n] = fma(scalar, row[n], acc[m][n]);
    }
  }
}
/// Calls tile(rows, first row) for tiles of about as many rows, as many as registers take.
template <class V, int N, int Rows, class Tile>
FIXNET_INLINE constexpr void channel_tiles(const Tile& tile) noexcept {
  constexpr int most = at_least((sizeof(V) == 64 ? 24 : 12) / N, 1);
  constexpr int tiles = (Rows + most - 1) / most, high = (Rows + tiles - 1) / tiles;
  constexpr int many = Rows - tiles * (high - 1);
  for (int t = 0; t < many; ++t) tile(StaticIndex<high>{}, t * high);
  if constexpr (many < tiles) {
    for (int t = many; t < tiles; ++t) tile(StaticIndex<high - 1>{}, t * (high - 1) + many);
  }
}

}  // namespace detail

/// N registers of samples. Rows of `condition`, `head` and `out` are channels.
template <class V, class S, int N>
struct WaveNetBlock {
  using T = typename V::scalar;
  static constexpr int samples = N * V::size;
  WaveNetLayer<T> layer;
  const T* condition;  // [conditions][samples]
  T* head;             // [channels][samples], added to
  T* out;              // [channels], so far apart
  int out_stride;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    alignas(sizeof(V)) T act[S::channels][samples];
    detail::channel_tiles<V, N, S::channels>([&](auto rows, int m)
                                                 FIXNET_LAMBDA { sums<rows, false>(m, act); });
    if constexpr (S::gated) {
      detail::channel_tiles<V, N, S::channels>([&](auto rows, int m)
                                                   FIXNET_LAMBDA { sums<rows, true>(m, act); });
    }
    for (int c = 0; c < S::channels; ++c) {
      for (int n = 0; n < samples; n += V::size) {
        T* const at = head + c * samples + n;
        (V::load(at) + V::load(act[c] + n)).store(at);
      }
    }
    if (out != nullptr) {
      detail::channel_tiles<V, N, S::channels>([&](auto rows, int m)
                                                   FIXNET_LAMBDA { onwards<rows>(m, act); });
    }
  }

 private:
  /// M rows of sums, through the activation or, the second half of a gated layer's, as its gates.
  template <int M, bool Gates>
  FIXNET_INLINE constexpr void sums(int m0, T (&act)[S::channels][samples]) const noexcept {
    V acc[M][N];
    const int from = Gates ? S::channels + m0 : m0;
    const T* const p = layer.parameters + from;
    FIXNET_UNROLL
    for (int m = 0; m < M; ++m) {
      FIXNET_UNROLL
      for (int n = 0; n < N; ++n) acc[m][n] = V(p[S::bias + m]);
    }
    detail::channel_terms<V, M, N>(S::conditions, condition, samples, p + S::mix, S::sum_stride,
                                   acc);
    for (int k = 0; k < S::taps; ++k) {
      const T* const x = layer.history + layer.now - (S::taps - 1 - k) * layer.dilation;
      detail::channel_terms<V, M, N>(S::channels, x, layer.length, p + k * S::sum_stride,
                                     S::taps * S::sum_stride, acc);
    }
    FIXNET_UNROLL
    for (int m = 0; m < M; ++m) {
      FIXNET_UNROLL
      for (int n = 0; n < N; ++n) {
        T* const at = act[m0 + m] + n * V::size;
        if constexpr (Gates) {
          settle(V::load(at) * settle(simd::sigmoid(acc[m][n]))).store(at);
        } else {
          settle(S::Act::forward(acc[m][n])).store(at);
        }
      }
    }
  }
  /// M rows of what the next layer reads: the layer's input, and the product of the activations.
  template <int M>
  FIXNET_INLINE constexpr void onwards(int m0,
                                       const T (&act)[S::channels][samples]) const noexcept {
    V acc[M][N];
    const T* const p = layer.parameters + m0;
    FIXNET_UNROLL
    for (int m = 0; m < M; ++m) {
      FIXNET_UNROLL
      for (int n = 0; n < N; ++n)
        acc[m][n] = V(p[S::out_bias + m]) +
                    V::loadu(layer.history + (m0 + m) * layer.length + layer.now + n * V::size);
    }
    detail::channel_terms<V, M, N>(S::channels, act[0], samples, p + S::out, S::stride, acc);
    FIXNET_UNROLL
    for (int m = 0; m < M; ++m) {
      FIXNET_UNROLL
      for (int n = 0; n < N; ++n) acc[m][n].storeu(out + (m0 + m) * out_stride + n * V::size);
    }
  }
};

/// One sample: x, the layer's input, becomes its output.
template <class V, class S>
struct WaveNetOne {
  using T = typename V::scalar;
  static constexpr int vectors = simd::lanes_of(S::channels, V::size);
  WaveNetLayer<T> layer;
  const T* condition;  // [conditions]
  T* head;             // [channels padded], added to
  T* x;                // [channels padded]

  FIXNET_INLINE constexpr void operator()() const noexcept {
    alignas(sizeof(V)) T act[vectors * V::size];
    for (int c = 0; c < S::channels; ++c) layer.history[c * layer.length + layer.now] = x[c];
    V sum[vectors];
    sums(layer.parameters, sum);
    for (int c = 0; c < vectors; ++c) sum[c] = settle(S::Act::forward(sum[c]));
    if constexpr (S::gated) {
      V gate[vectors];
      sums(layer.parameters + S::channels, gate);
      for (int c = 0; c < vectors; ++c) sum[c] = settle(sum[c] * settle(simd::sigmoid(gate[c])));
    }
    for (int c = 0; c < vectors; ++c) {
      const int k = c * V::size;
      (V::load(head + k) + sum[c]).store(head + k);
      sum[c].store(act + k);
      sum[c] = lanes(layer.parameters + S::out_bias, c) + V::load(x + k);
    }
    for (int i = 0; i < S::channels; ++i)
      add(act[i], layer.parameters + S::out + i * S::stride, sum);
    for (int c = 0; c < vectors; ++c) sum[c].store(x + c * V::size);
  }

 private:
  /// The channels of register c; of a gated layer's second half they begin anywhere.
  static FIXNET_INLINE constexpr V lanes(const T* p, int c) noexcept {
    if constexpr (S::gated) return V::load_partial(p + c * V::size, S::channels - c * V::size);
    return V::load(p + c * V::size);
  }
  static FIXNET_INLINE constexpr void add(T scalar, const T* w, V (&sum)[vectors]) noexcept {
    const V times(scalar);
    for (int c = 0; c < vectors; ++c) sum[c] = fma(times, lanes(w, c), sum[c]);
  }
  FIXNET_INLINE constexpr void sums(const T* p, V (&sum)[vectors]) const noexcept {
    for (int c = 0; c < vectors; ++c) sum[c] = lanes(p + S::bias, c);
    for (int i = 0; i < S::conditions; ++i) add(condition[i], p + S::mix + i * S::sum_stride, sum);
    for (int k = 0; k < S::taps - 1; ++k) {
      const T* const old = layer.history + layer.now - (S::taps - 1 - k) * layer.dilation;
      for (int i = 0; i < S::channels; ++i)
        add(old[i * layer.length], p + (i * S::taps + k) * S::sum_stride, sum);
    }
    for (int i = 0; i < S::channels; ++i)
      add(x[i], p + (i * S::taps + S::taps - 1) * S::sum_stride, sum);
  }
};

/// A 1×1 convolution without a neighbour: Out rows of N registers of samples.
/// Formula   y[o] = bias[o] + Σ_i w[i][o]·x[i], bias 0 where there is none
template <class V, int Out, int N, class T>
FIXNET_INLINE constexpr void channel_product(int in, const T* x, int x_stride, const T* w,
                                             const T* bias, T* y, int y_stride) noexcept {
  constexpr int w_stride = simd::padded(Out, simd::layout_lanes<T>);
  detail::channel_tiles<V, N, Out>([&](auto rows, int m0) FIXNET_LAMBDA {
    constexpr int M = rows;
    V acc[M][N];
    for (int m = 0; m < M; ++m) {
      for (int n = 0; n < N; ++n) acc[m][n] = V(bias != nullptr ? bias[m0 + m] : T(0));
    }
    detail::channel_terms<V, M, N>(in, x, x_stride, w + m0, w_stride, acc);
    for (int m = 0; m < M; ++m) {
      for (int n = 0; n < N; ++n) acc[m][n].storeu(y + (m0 + m) * y_stride + n * V::size);
    }
  });
}
/// The same of one sample, its channels side by side.
template <class V, int Out, class T>
FIXNET_INLINE constexpr void channel_product(int in, const T* x, const T* w, const T* bias,
                                             T* y) noexcept {
  constexpr int stride = simd::padded(Out, simd::layout_lanes<T>);
  for (int c = 0; c < Out; c += V::size) {
    V sum = bias != nullptr ? V::load(bias + c) : V(T(0));
    for (int i = 0; i < in; ++i) sum = fma(V(x[i]), V::load(w + i * stride + c), sum);
    sum.store(y + c);
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
