// SPDX-License-Identifier: MIT
//
// A convolution as a product of matrices: views of its input, its weights and its gradients in which
// a row of the product has all that one output reads. Nothing is copied.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/dot.hpp>
#include <fixnet/kernels/views.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Which positions a convolution reads: output q position q·Stride + tap·Dilation − Before, where
/// Before zeros stand before a sample and After behind it.
template <int K, int Dilation, int Stride, int Before, int After>
struct Taps {
  static constexpr int taps = K, dilation = Dilation, stride = Stride, before = Before;
  static constexpr int reach = (K - 1) * Dilation;
  /// How many positions a sample needs for an output.
  static constexpr int least = reach + 1 > Before + After ? reach + 1 - Before - After : 1;

  static constexpr int positions_out(int positions) noexcept {
    const int rest = positions + Before + After - reach - 1;
    return rest < 0 ? 0 : rest / Stride + 1;
  }
  /// The position, of so many, that output q reads by a tap; −1 for a zero outside.
  template <int Positions>
  static FIXNET_INLINE constexpr int read(int q, int tap) noexcept {
    const int p = q * Stride + tap * Dilation - Before;
    return p < 0 || p >= Positions ? -1 : p;
  }
  /// The output, of so many, that reads position p by a tap; −1 for none.
  template <int Outputs>
  static FIXNET_INLINE constexpr int reader(int p, int tap) noexcept {
    const int q = p - tap * Dilation + Before;
    return q < 0 || q % Stride != 0 || q / Stride >= Outputs ? -1 : q / Stride;
  }
};

/// Which positions a transposed convolution reads: position p reaches output
/// p·Stride + tap·Dilation − Pad. It reads what a convolution writes and writes what it reads.
template <int K, int Dilation, int Stride, int Pad>
struct TurnedTaps {
  static constexpr int taps = K, dilation = Dilation, stride = Stride, before = Pad;
  static constexpr int reach = (K - 1) * Dilation;
  static constexpr int least = 2 * Pad > reach ? (2 * Pad - reach + Stride - 1) / Stride + 1 : 1;

  static constexpr int positions_out(int positions) noexcept {
    const int outputs = (positions - 1) * Stride - 2 * Pad + reach + 1;
    return outputs > 0 ? outputs : 0;
  }
  template <int Positions>
  static FIXNET_INLINE constexpr int read(int q, int tap) noexcept {
    return Taps<K, Dilation, Stride, Pad, Pad>::template reader<Positions>(q, tap);
  }
  template <int Outputs>
  static FIXNET_INLINE constexpr int reader(int p, int tap) noexcept {
    return Taps<K, Dilation, Stride, Pad, Pad>::template read<Outputs>(p, tap);
  }
};

/// The rows of a convolution's product: row q has, for each input channel, its numbers at the taps of
/// output q, and zeros outside of the sample. A row of the weight is one tap of one channel.
template <class T, class G, int PositionsIn, int PositionsOut, bool Narrow, class X>
struct TapRows {
  X x;
  FIXNET_INLINE constexpr T at(int r, int k) const noexcept {
    const int p = G::template read<PositionsIn>(r % PositionsOut, k % G::taps);
    if (p < 0) return T(0);
    const int row = r / PositionsOut * PositionsIn + p, channel = k / G::taps;
    return Narrow ? x.at(channel, row) : x.at(row, channel);
  }
};

/// The inputs before a window, which a causal convolution's first outputs read: of each sample `Reach` rows,
/// `Stride` numbers apart, behind as many as its count says. Of the samples from `rows` on they are
/// zeros, and are not written.
template <class V, int Reach, int Stride, class At, class Rows>
struct PastRows {
  using T = typename V::scalar;
  using View = PaddedRows<V, Stride>;
  At states;
  Rows rows;
  /// Row b·Reach + j is j steps behind the oldest of sample b.
  FIXNET_INLINE constexpr T at(int r, int i) const noexcept {
    return r / Reach < int(rows) ? View{oldest(r / Reach)}.at(r % Reach, i) : T(0);
  }
  FIXNET_INLINE constexpr V get(int r, int c) const noexcept {
    return r / Reach < int(rows) ? View{oldest(r / Reach)}.get(r % Reach, c) : V(T(0));
  }
  /// Position p of sample b, before its first, 0.
  static FIXNET_INLINE constexpr int row(int b, int p) noexcept { return (b + 1) * Reach + p; }

  /// The last inputs of the window take their place, or one in other states, with none before them.
  template <int Positions, int In, bool Narrow, class X, class To>
  FIXNET_INLINE constexpr void carry_on(const X& x, const To& end) const noexcept {
    for (int b = 0; b < int(rows); ++b) {
      T* const to = end.values + b * At::stride;
      for (int j = 0; j < Reach; ++j) {
        const int p = j + Positions - Reach, now = b * Positions + p;
        for (int i = 0; i < In; ++i)
          to[j * Stride + i] = p < 0 ? at(row(b, p), i) : Narrow ? x.at(i, now) : x.at(now, i);
      }
      end.counts[b * At::count_stride] = 0;
    }
  }

 private:
  FIXNET_INLINE constexpr T* oldest(int b) const noexcept {
    return states.values + b * At::stride + states.counts[b * At::count_stride] * Stride;
  }
};
/// Nothing is before a window but zeros.
struct NoPast {};
/// The rows of a causal convolution's product, with what is before the window.
template <class G, int Positions, bool Narrow, class X, class Past>
struct TapRowsBehind {
  X x;
  Past past;
  FIXNET_INLINE constexpr auto at(int r, int k) const noexcept {
    const int b = r / Positions, p = r % Positions + k % G::taps * G::dilation - G::reach;
    const int row = b * Positions + p, channel = k / G::taps;
    if (p < 0) return past.at(Past::row(b, p), channel);
    return Narrow ? x.at(channel, row) : x.at(row, channel);
  }
};

/// What reaches input row r backward: for each tap the gradient of the output that reads it there, in
/// lanes of output channels, one tap behind the other; zeros where there is no such output.
template <class V, class G, int PositionsIn, int PositionsOut, int Out, class DY>
struct TapGradients {
  using T = typename V::scalar;
  static constexpr int vectors = simd::lanes_of(Out, V::size);
  DY dy;

  /// The row of the output that reads input row r by a tap; −1 for none.
  static FIXNET_INLINE constexpr int row(int r, int tap) noexcept {
    const int q = G::template reader<PositionsOut>(r % PositionsIn, tap);
    return q < 0 ? -1 : r / PositionsIn * PositionsOut + q;
  }
  FIXNET_INLINE constexpr V get(int r, int c) const noexcept {
    const int q = row(r, c / vectors);
    return q < 0 ? V(T(0)) : dy.get(q, c % vectors);
  }
  FIXNET_INLINE constexpr T at(int r, int k) const noexcept {
    const int q = row(r, k / Out);
    return q < 0 ? T(0) : dy.at(q, k % Out);
  }
};
/// The weights of input channel i beside those gradients.
template <class V, class G, int Stride, int Out>
struct TapWeights {
  using T = typename V::scalar;
  static constexpr int vectors = simd::lanes_of(Out, V::size);
  ConstPaddedRows<V, Stride> weight;

  FIXNET_INLINE constexpr V get(int i, int c) const noexcept {
    return weight.get(i * G::taps + c / vectors, c % vectors);
  }
  FIXNET_INLINE constexpr T at(int i, int k) const noexcept {
    return weight.at(i * G::taps + k / Out, k % Out);
  }
};

/// Gradients by the input first, then those by the parameters, as a Linear's on TapRows.
template <class V, bool Narrow, int Rows, int In, class Gradients, class Weights, class DXDone,
          class Parameters>
struct ConvBackward {
  Gradients gradients;
  Weights weights;
  DXDone dx_done;
  Parameters parameters;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (!std::is_same_v<DXDone, Nowhere>) {
      constexpr int depth = Parameters::taps * Gradients::vectors;
      if constexpr (Narrow) dot<V, In, Rows, depth>(weights, gradients, dx_done);
      if constexpr (!Narrow) dot<V, Rows, In, depth>(gradients, weights, dx_done);
    }
    parameters();
  }
};
/// A pass behind which the last inputs go to the states of the window's end.
template <class Pass, int Positions, int In, bool Narrow, class X, class Past, class End>
struct ThenCarryOn {
  Pass pass;
  X x;
  Past past;
  End end;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    pass();
    past.template carry_on<Positions, In, Narrow>(x, end);
  }
};
/// AffineBackward with the number of taps.
template <int K, class Pass>
struct TapsOf : Pass {
  static constexpr int taps = K;
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
