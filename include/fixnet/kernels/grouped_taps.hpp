// SPDX-License-Identifier: MIT
//
// A convolution whose channels stand in groups, with output channels in the lanes: each output reads
// the inputs of its group alone. In a depthwise one lanes meet lanes.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/padding.hpp>
#include <fixnet/kernels/taps.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The sizes of a grouped convolution of B samples. The weight is stored [In/Groups·taps][Stride].
template <int B, int PositionsIn, int PositionsOut, int In, int Out, int Groups, class G,
          int Stride, bool Bias>
struct GroupedShape {
  static constexpr int samples = B, positions_in = PositionsIn, positions_out = PositionsOut;
  static constexpr int in = In, out = Out, stride = Stride, taps = G::taps;
  static constexpr int in_of_group = In / Groups, out_of_group = Out / Groups;
  static constexpr bool bias = Bias, depthwise = in_of_group == 1 && out_of_group == 1;
  /// Whether a register of outputs reads one number, or one for each lane of its own.
  template <class V>
  static constexpr bool in_lanes = depthwise || out_of_group % V::size == 0;
  using Geometry = G;
  /// Outputs `first` to `last` − 1 read no zeros outside.
  static constexpr int first = (G::before + G::stride - 1) / G::stride;
  static constexpr int last = [] {
    const int room = PositionsIn - 1 + G::before - G::reach;
    const int behind = room < 0 ? 0 : room / G::stride + 1;
    return behind < PositionsOut ? behind : PositionsOut;
  }();
};

/// What lanes c of the outputs read in a row: number i of the inputs of their groups.
template <class V, class S, class X>
FIXNET_INLINE constexpr V group_lanes(const X& x, int row, int i, int c) noexcept {
  using T = typename V::scalar;
  if constexpr (S::depthwise) {
    return x.get(row, c);
  } else if constexpr (S::out_of_group % V::size == 0) {
    return V(x.at(row, c * V::size / S::out_of_group * S::in_of_group + i));
  } else {
    alignas(sizeof(V)) T lanes[V::size] = {};
    for (int l = 0; l < V::size && c * V::size + l < S::out; ++l)
      lanes[l] = x.at(row, (c * V::size + l) / S::out_of_group * S::in_of_group + i);
    return V::load(lanes);
  }
}

/// Calls with what lanes c of output q of sample b read by a tap, from the input or from what is before the
/// window, if it is no zero outside.
template <class V, class S, class X, class Past, class Call>
FIXNET_INLINE constexpr void at_the_ends(const X& x, const Past& past, int b, int q, int tap, int i,
                                         int c, const Call& call) noexcept {
  using G = typename S::Geometry;
  if constexpr (std::is_same_v<Past, NoPast>) {
    const int p = G::template read<S::positions_in>(q, tap);
    if (p >= 0) call(group_lanes<V, S>(x, b * S::positions_in + p, i, c));
  } else {
    const int p = q + tap * G::dilation - G::before;
    call(p < 0 ? group_lanes<V, S>(past, Past::row(b, p), i, c)
               : group_lanes<V, S>(x, b * S::positions_in + p, i, c));
  }
}

/// y = done(Σ_i Σ_k W[o,i,k]·x + bias).
template <class V, class S, class X, class Done, class Past = NoPast>
struct GroupedForward {
  using T = typename V::scalar;
  using G = typename S::Geometry;
  X x;
  const T* weight;
  const T* bias;
  Done done;
  [[no_unique_address]] Past past{};

  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int tile = S::template in_lanes<V> ? 8 : 1;
    constexpr int inner = tile == 1            ? 0
                          : S::last > S::first ? (S::last - S::first) / tile * tile
                                               : 0;
    for (int b = 0; b < S::samples; ++b) {
      for (int c = 0; c < simd::lanes_of(S::out, V::size); ++c) {
        if constexpr (inner > 0) {
          for (int q = 0; q < S::first; ++q) outputs<1, true>(b, q, c);
          for (int q = S::first; q < S::first + inner; q += tile) outputs<tile, false>(b, q, c);
          for (int q = S::first + inner; q < S::positions_out; ++q) outputs<1, true>(b, q, c);
        } else {
          for (int q = 0; q < S::positions_out; ++q) outputs<1, true>(b, q, c);
        }
      }
    }
  }

 private:
  template <int N, bool AtTheEnds>
  FIXNET_INLINE constexpr void outputs(int b, int q, int c) const noexcept {
    const ConstPaddedRows<V, S::stride> w{weight};
    V sum[N];
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) sum[n] = S::bias ? V::load(bias + c * V::size) : V(T(0));
    for (int i = 0; i < S::in_of_group; ++i) {
      static_repeat<S::taps, S::template in_lanes<V> ? 2 * N : 100>([&](int k) FIXNET_LAMBDA {
        const V factor = w.get(i * S::taps + k, c);
        FIXNET_UNROLL
        for (int n = 0; n < N; ++n) {
          if constexpr (AtTheEnds) {
            at_the_ends<V, S>(x, past, b, q + n, k, i, c, [&](const V& read) FIXNET_LAMBDA {
              sum[n] = fma(read, factor, sum[n]);
            });
          } else {
            const int p = (q + n) * G::stride + k * G::dilation - G::before;
            sum[n] = fma(group_lanes<V, S>(x, b * S::positions_in + p, i, c), factor, sum[n]);
          }
        }
      });
    }
    FIXNET_UNROLL
    for (int n = 0; n < N; ++n) done(b * S::positions_out + q + n, c, sum[n]);
  }
};

/// The gradients by the input, then those by the parameters.
template <class V, class S, class Sink, class DY, class X, class DXDone, class Past = NoPast>
struct GroupedBackward {
  using T = typename V::scalar;
  using G = typename S::Geometry;
  static constexpr int out_vectors = simd::lanes_of(S::out, V::size);
  DY dy;
  X x;
  const T* weight;
  int weight_offset, bias_offset;
  const Sink& sink;
  DXDone dx_done;
  [[no_unique_address]] Past past{};

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (!std::is_same_v<DXDone, Nowhere>) {
      for (int b = 0; b < S::samples; ++b) {
        for (int c = 0; c < simd::lanes_of(S::in, V::size); ++c) {
          for (int p = 0; p < S::positions_in; ++p) input(b, p, c);
        }
      }
    }
    constexpr int tile = 4, whole = S::taps / tile * tile;
    for (int c = 0; c < out_vectors; ++c) {
      for (int i = 0; i < S::in_of_group; ++i) {
        for (int k = 0; k < whole; k += tile) weights<tile>(i, k, c);
        if constexpr (whole < S::taps) weights<S::taps - whole>(i, whole, c);
      }
      if constexpr (S::bias) biases(c);
    }
  }

 private:
  FIXNET_INLINE constexpr void input(int b, int p, int c) const noexcept {
    if constexpr (S::depthwise) {
      const ConstPaddedRows<V, S::stride> w{weight};
      V sum(T(0));
      for (int k = 0; k < S::taps; ++k) {
        const int q = G::template reader<S::positions_out>(p, k);
        if (q >= 0) sum = fma(w.get(k, c), dy.get(b * S::positions_out + q, c), sum);
      }
      dx_done(b * S::positions_in + p, c, sum);
    } else {
      alignas(sizeof(V)) T lanes[V::size] = {};
      for (int l = 0; l < V::size && c * V::size + l < S::in; ++l)
        lanes[l] = channel(b, p, c * V::size + l);
      dx_done(b * S::positions_in + p, c, V::load(lanes));
    }
  }
  /// The gradient by one channel of position p: over the taps, and over the outputs of its group.
  FIXNET_INLINE constexpr T channel(int b, int p, int i) const noexcept {
    using W = std::conditional_t<S::out_of_group % V::size == 0, V, simd::One<T>>;
    const ConstPaddedRows<W, S::stride> w{weight};
    const int group = i / S::in_of_group, row = i % S::in_of_group * S::taps;
    W sum(T(0));
    for (int k = 0; k < S::taps; ++k) {
      const int q = G::template reader<S::positions_out>(p, k);
      if (q < 0) continue;
      constexpr int parts = S::out_of_group / W::size;
      for (int o = group * parts; o < (group + 1) * parts; ++o)
        sum = fma(w.get(row + k, o), gradient<W>(b * S::positions_out + q, o), sum);
    }
    if constexpr (W::size == 1)
      return sum.r;
    else
      return T(simd::sum(sum));
  }
  template <class W>
  FIXNET_INLINE constexpr W gradient(int q, int o) const noexcept {
    if constexpr (std::is_same_v<W, V>)
      return dy.get(q, o);
    else
      return W(dy.at(q, o));
  }

  /// The gradients by taps k to k + N − 1 of input i of the groups of lanes c.
  template <int N>
  FIXNET_INLINE constexpr void weights(int i, int k, int c) const noexcept {
    V sum[N];
    for (int n = 0; n < N; ++n) sum[n] = V(T(0));
    for (int b = 0; b < S::samples; ++b) {
      for (int q = 0; q < S::positions_out; ++q) {
        const V slope = dy.get(b * S::positions_out + q, c);
        FIXNET_UNROLL
        for (int n = 0; n < N; ++n) {
          at_the_ends<V, S>(x, past, b, q, k + n, i, c, [&](const V& read) FIXNET_LAMBDA {
            sum[n] = fma(slope, read, sum[n]);
          });
        }
      }
    }
    for (int n = 0; n < N; ++n)
      sink(weight_offset + (i * S::taps + k + n) * S::stride + c * V::size,
           without_padding<V, S::out>(c, sum[n]));
  }
  FIXNET_INLINE constexpr void biases(int c) const noexcept {
    V sum[4];
    for (V& part : sum) part = V(T(0));
    for (int r = 0; r < S::samples * S::positions_out; ++r) sum[r % 4] = sum[r % 4] + dy.get(r, c);
    sink(bias_offset + c * V::size, (sum[0] + sum[1]) + (sum[2] + sum[3]));
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
