// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/kernels/affine_forward.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN

/// What stands around a signal that is convolved: nothing, so that the output is shorter; zeros on both
/// sides, PyTorch's padding='same'; or zeros before it, so that no output depends on a later input.
enum class Padding { none, same, causal };

namespace layers_impl {

/// Which inputs a convolution reads: output q reads positions q + tap·Dilation − before.
template <int K, int Dilation, Padding Around>
struct Taps {
  static constexpr int taps = K, dilation = Dilation, reach = (K - 1) * Dilation;
  static constexpr int before = Around == Padding::none     ? 0
                                : Around == Padding::causal ? reach
                                                            : reach / 2;

  static constexpr int positions_out(int positions) noexcept {
    return Around == Padding::none ? positions - reach : positions;
  }
};

/// The rows of a convolution's product: row q has, for each input channel, its numbers at the taps of
/// output q, and zeros outside of the sample. A row of the weight is one tap of one channel.
template <class T, class G, int PositionsIn, int PositionsOut, bool Narrow, class X>
struct TapRows {
  X x;
  FIXNET_INLINE constexpr T at(int r, int k) const noexcept {
    const int p = r % PositionsOut + k % G::taps * G::dilation - G::before;
    if (p < 0 || p >= PositionsIn) return T(0);
    const int row = r / PositionsOut * PositionsIn + p, channel = k / G::taps;
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
    const int q = r % PositionsIn - tap * G::dilation + G::before;
    return q < 0 || q >= PositionsOut ? -1 : r / PositionsIn * PositionsOut + q;
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
  kernels_impl::ConstPaddedRows<V, Stride> weight;

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
    if constexpr (!std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      constexpr int depth = Parameters::taps * Gradients::vectors;
      if constexpr (Narrow) kernels_impl::dot<V, In, Rows, depth>(weights, gradients, dx_done);
      if constexpr (!Narrow) kernels_impl::dot<V, Rows, In, depth>(gradients, weights, dx_done);
    }
    parameters();
  }
};
/// A causal convolution's memory of a stream: the rows that the next output reads, one behind the
/// other, the newest last. They wander through a longer array and go back to its front when it is
/// full: on average at most one row is moved a step.
template <class G, int In>
struct ConvHistory {
  static constexpr int slack = G::reach > 64 ? G::reach : 64;
  static constexpr int rows = G::reach > 0 ? G::reach + slack : 0;
  template <class T>
  static constexpr int stride = simd::padded(In, simd::layout_lanes<T>);
};
/// The row of the product for the output at the end of a history that begins here.
template <class T, class G, int Stride>
struct HistoryTaps {
  const T* rows;
  FIXNET_INLINE constexpr T at(int, int k) const noexcept {
    return rows[k % G::taps * G::dilation * Stride + k / G::taps];
  }
};
/// One step of a causal convolution.
template <class V, class S, class G, class History, class Act, class X, class Y, class Z>
struct ConvStream {
  using T = typename V::scalar;
  X x;
  const T *weight, *bias;
  Y y;
  Z before;
  T* history;
  int* begin;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int stride = History::template stride<T>, reach = G::reach * stride;
    if (*begin == History::slack) {
      for (int i = 0; i < reach; ++i) history[i] = history[History::slack * stride + i];
      *begin = 0;
    }
    T* const rows = history + *begin * stride;
    for (int i = 0; i < S::in / G::taps; ++i) rows[reach + i] = x.at(0, i);
    ++*begin;
    using Taps = HistoryTaps<T, G, stride>;
    kernels_impl::AffineForward<V, S, Act, Taps, Y, Z>{Taps{rows}, weight, bias, y, before}();
  }
};
/// AffineBackward with the number of taps.
template <int K, class Pass>
struct TapsOf : Pass {
  static constexpr int taps = K;
};

/// The operator of Conv1d: Linear's kernels on views of the input at the taps. The weight is stored
/// [in·taps][out padded].
template <int In, int Out, int K, Padding Around, int Dilation, bool Bias>
struct ConvOperator : OperatorDefaults {
  static constexpr int inputs = In, outputs = Out;
  static constexpr bool is_product = true;
  static constexpr Columns columns = Columns::channels;
  using G = Taps<K, Dilation, Around>;
  static constexpr int least_positions = Around == Padding::none ? G::reach + 1 : 1;
  static constexpr long products = long{In} * Out * K;
  static constexpr Streams streams =
      Around == Padding::causal || G::reach == 0 ? Streams::yes : Streams::no;
  static constexpr StreamState state(const Site& s) noexcept {
    return {ConvHistory<G, In>::rows * simd::padded(In, s.lanes), G::reach > 0};
  }

  static constexpr SampleShape reshape(const SampleShape& s) noexcept {
    const int positions = G::positions_out(s.positions);
    return {Out, positions > 0 ? positions : 1, s.order};
  }
  static constexpr bool accepts(Layout, Layout out) noexcept { return out == Layout::rows; }
  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    list.add({.name = "weight",
              .torch = {Out, In, K},
              .rows = In * K,
              .columns = Out,
              .stored = StoredAs::transposed,
              .begin = as_weight(In * K, Out * K)});
    if (Bias)
      list.add({.name = "bias", .torch = {Out}, .columns = Out, .begin = as_bias(In * K, Out * K)});
    return list;
  }
  static constexpr long work(const Site& s, const Parameter*, int rows) noexcept {
    return long{In} * K * rows * simd::lanes_of(Out, s.lanes);
  }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 2 * products + (Bias ? Out : 0);
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool dx) noexcept {
    return (dx ? 4 : 2) * products + (Bias ? Out : 0);
  }

  template <class C, class P>
  using Shape = kernels_impl::AffineShape<C::Out::batch, In * K, Out, P::template tensor<0>.stride,
                                          Bias, false, false, false>;
  template <class V, class C, class X>
  using Rows = TapRows<typename V::scalar, G, C::in_positions, C::out_positions, C::In::narrow, X>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z& before,
                                              const S&, const Call& call) noexcept {
    if constexpr (IsStreamCall<Call> && G::reach > 0) {
      return ConvStream<V, Shape<C, P>, G, ConvHistory<G, In>, Act, X, Y, Z>{
          x, p.template at<0>(), p.template at<1>(), y, before, call.state, call.count};
    } else {
      using View = Rows<V, C, X>;
      return kernels_impl::AffineForward<V, Shape<C, P>, Act, View, Y, Z>{
          View{x}, p.template at<0>(), p.template at<1>(), y, before};
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S&, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    using View = Rows<V, C, X>;
    using kernels_impl::Nowhere;
    using Gradients = TapGradients<V, G, C::in_positions, C::out_positions, Out, DY>;
    using Weights = TapWeights<V, G, P::template tensor<0>.stride, Out>;
    using Pass = TapsOf<K, kernels_impl::AffineBackward<V, Shape<C, P>, Sink, DY, View, Nowhere>>;
    return ConvBackward<V, C::In::narrow, C::In::batch, In, Gradients, Weights, DXDone, Pass>{
        Gradients{dy}, Weights{{p.template at<0>()}}, dx_done,
        Pass{{dy,
              View{x},
              p.template at<0>(),
              p.template offset<0>(),
              p.template offset<1>(),
              sink,
              {}}}};
  }
};

}  // namespace layers_impl

/// Convolves the channels of a signal: at each position a learned affine function of the inputs at
/// Kernel taps, Dilation positions apart.
/// Formula   y[b,o,q] = bias[o] + Σ_i Σ_k W[o,i,k]·x[b, i, q + k·Dilation − before], x 0 outside;
///           before is 0, (Kernel − 1)·Dilation/2 rounded down, or (Kernel − 1)·Dilation
/// Shapes    x (B, In, L)   W (Out, In, Kernel)   bias (Out)   y (B, Out, L), or with Padding::none
///           (B, Out, L − (Kernel − 1)·Dilation)
/// Errors    compile time: a number below 1; a signal shorter than the kernel; a neighbour of another
///           width; samples whose channels are not first
/// Cost      2·B·L·In·Out·Kernel FLOP forward, 4 backward, those at zeros outside too; no allocation,
///           noexcept. There is no stride and no groups, and it does not reach the speed of Linear
///           on the same product. Causal, or of one tap, it streams: a State holds the steps that it
///           reads, and room for 64 more
/// Source    torch.nn.Conv1d(In, Out, Kernel, padding=0 or 'same', dilation=Dilation, bias=Bias);
///           causal: after torch.nn.functional.pad(x, ((Kernel − 1)·Dilation, 0))
template <int In, int Out, int Kernel, Padding Around = Padding::none, int Dilation = 1,
          bool Bias = true>
struct Conv1d {
  FIXNET_CHECK(In > 0 && Out > 0 && Kernel > 0 && Dilation > 0,
               "Conv1d<in, out, kernel, around, dilation> needs at least one of each", In, " in, ",
               Out, " out, ", Kernel, " taps, dilation ", Dilation);

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "Conv1d(", In, ",", Out, ",", Kernel);
    if (Around == Padding::same) names_impl::put(to, ",padding=same");
    if (Around == Padding::causal) names_impl::put(to, ",padding=causal");
    if (Dilation > 1) names_impl::put(to, ",dilation=", Dilation);
    names_impl::put(to, Bias ? ")" : ",bias=false)");
  }
  using op = layers_impl::ConvOperator<In, Out, Kernel, Around, Dilation, Bias>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
