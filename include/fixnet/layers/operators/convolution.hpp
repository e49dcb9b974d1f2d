// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/kernels/affine_forward.hpp>
#include <fixnet/kernels/grouped_taps.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// A causal convolution's memory of a stream: the rows that the next output reads, one behind the
/// other, the newest last. They wander through a longer array and go back to its front when it is
/// full: on average at most one row is moved a step.
template <class G, int In>
struct ConvHistory {
  static constexpr int slack = G::reach > 64 ? G::reach : 64;
  static constexpr int rows = G::reach > 0 ? G::reach + slack : 0;
  template <class T>
  static constexpr int stride = simd::padded(In, simd::layout_lanes<T>);

  /// Takes a step's input behind the others; returns the first row that its output reads.
  template <class T, class X>
  static FIXNET_INLINE constexpr T* push(T* history, int& begin, const X& x) noexcept {
    constexpr int reach = G::reach * stride<T>;
    if (begin == slack) {
      for (int i = 0; i < reach; ++i) history[i] = history[slack * stride<T> + i];
      begin = 0;
    }
    T* const rows_read = history + begin * stride<T>;
    using V = std::remove_cvref_t<decltype(x.get(0, 0))>;
    if constexpr (In <= V::size) {
      x.get(0, 0).store(rows_read + reach);
    } else {
      for (int i = 0; i < In; ++i) rows_read[reach + i] = x.at(0, i);
    }
    ++begin;
    return rows_read;
  }
};
/// The order of the terms of a step's output: tap by tap, the oldest first, so that sums over earlier
/// steps need not wait for this step's input; or channel by channel, as the weight lies, which is
/// faster where inputs or outputs fill more than one register.
template <class G, int In, bool OldestFirst>
struct OrderOfTerms {
  static constexpr bool oldest_first = OldestFirst;
  static FIXNET_INLINE constexpr int tap(int k) noexcept {
    return OldestFirst ? k / In : k % G::taps;
  }
  static FIXNET_INLINE constexpr int channel(int k) noexcept {
    return OldestFirst ? k % In : k / G::taps;
  }
};
/// The row of the product for the output at the end of a history that begins here. Where this step's
/// input comes last it is read where it lies, and not behind its copy.
template <class T, class G, class Terms, int Stride, class X>
struct HistoryTaps {
  const T* rows;
  X x;
  FIXNET_INLINE constexpr T at(int, int k) const noexcept {
    const int tap = Terms::tap(k), channel = Terms::channel(k);
    if (Terms::oldest_first && tap == G::taps - 1) return x.at(0, channel);
    return rows[tap * G::dilation * Stride + channel];
  }
};
/// The rows of the weight in the same order.
template <class V, class G, class Terms, int Stride>
struct OrderedWeight {
  kernels_impl::ConstPaddedRows<V, Stride> weight;
  static FIXNET_INLINE constexpr int row(int k) noexcept {
    return Terms::channel(k) * G::taps + Terms::tap(k);
  }
  FIXNET_INLINE constexpr V get(int k, int c) const noexcept { return weight.get(row(k), c); }
  FIXNET_INLINE constexpr auto at(int k, int i) const noexcept { return weight.at(row(k), i); }
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
    constexpr int in = S::in / G::taps, vectors = simd::lanes_of(S::out, V::size);
    using namespace kernels_impl;
    using Terms = OrderOfTerms<G, in, vectors == 1 && in <= V::size>;
    const HistoryTaps<T, G, Terms, History::template stride<T>, X> taps{
        History::push(history, *begin, x), x};
    const OrderedWeight<V, G, Terms, S::stride> w{{weight}};
    const ForwardEpilogue<V, S, Act, Y, Z> done{bias, y, before};
    if constexpr (S::bias) {
      const FromRow<ConstPaddedRows<V, S::stride>> start{{bias}};
      outer<V, 1, S::in, vectors>(taps, w, start, done);
    } else {
      outer<V, 1, S::in, vectors>(taps, w, FromZero{}, done);
    }
  }
};
/// One step of a grouped one; S is the shape of a sample of as many positions as the taps reach.
template <class V, class S, class History, class X, class Done>
struct GroupedStream {
  using T = typename V::scalar;
  X x;
  const T *weight, *bias;
  Done done;
  T* history;
  int* begin;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    using Rows = kernels_impl::ConstPaddedRows<V, History::template stride<T>>;
    const Rows rows{History::push(history, *begin, x)};
    kernels_impl::GroupedForward<V, S, Rows, Done>{rows, weight, bias, done}();
  }
};

/// The operator of a convolution of geometry G: Linear's kernels on views of the input at the taps,
/// or the kernels of groups. The weight is stored [In/Groups·taps][out padded].
template <int In, int Out, int Groups, class G, bool Bias, bool Causal>
struct ConvOperator : OperatorDefaults {
  static constexpr int inputs = In, outputs = Out, depth = In / Groups * G::taps;
  static constexpr bool is_product = true;
  static constexpr Columns columns = Columns::channels;
  static constexpr int least_positions = G::least;
  static constexpr bool reads_positions = true;
  static constexpr bool keeps_positions =
      G::positions_out(G::least) == G::least && G::positions_out(G::least + 1) == G::least + 1;
  static constexpr long products = long{depth} * Out;
  /// Of one tap, nothing may stand around the signal: a step would have several outputs.
  static constexpr bool step_by_step =
      G::stride == 1 && (Causal || (G::reach == 0 && G::before == 0));
  static constexpr Streams streams = step_by_step ? Streams::yes : Streams::no;
  using History = ConvHistory<G, In>;
  static constexpr StreamState state(const Site& s) noexcept {
    if (!step_by_step) return {};
    return {History::rows * simd::padded(In, s.lanes), G::reach > 0 ? 1 : 0};
  }

  static constexpr SampleShape reshape(const SampleShape& s) noexcept {
    const int positions = G::positions_out(s.positions);
    return {Out, positions > 0 ? positions : 1, s.order};
  }
  static constexpr bool accepts(Layout in, Layout out) noexcept {
    return out == Layout::rows && (Groups == 1 || in == Layout::rows);
  }
  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    list.add({.name = "weight",
              .torch = {Out, In / Groups, G::taps},
              .rows = depth,
              .columns = Out,
              .stored = StoredAs::transposed,
              .begin = as_weight(depth, Out * G::taps)});
    if (Bias)
      list.add(
          {.name = "bias", .torch = {Out}, .columns = Out, .begin = as_bias(depth, Out * G::taps)});
    return list;
  }
  static constexpr long work(const Site& s, const Parameter*, int rows) noexcept {
    return long{depth} * rows * simd::lanes_of(Out, s.lanes);
  }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 2 * products + (Bias ? Out : 0);
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool dx) noexcept {
    return (dx ? 4 : 2) * products + (Bias ? Out : 0);
  }
  template <class V, class C, class P>
  static constexpr void describe(names_impl::Writer& out, bool) noexcept {
    if (Groups == 1) return;
    names_impl::put(out, "; weights [", depth, "][", P::template tensor<0>.stride, "], ");
    names_impl::put(out, Groups, " groups");
  }

  template <class C, class P>
  using Shape = kernels_impl::AffineShape<C::Out::batch, depth, Out, P::template tensor<0>.stride,
                                          Bias, false, false, false>;
  template <class C, class P>
  using Grouped = kernels_impl::GroupedShape<C::samples, C::in_positions, C::out_positions, In, Out,
                                             Groups, G, P::template tensor<0>.stride, Bias>;
  /// Of one step in a stream: the history is a sample with one output.
  template <class P>
  using GroupedStep = kernels_impl::GroupedShape<1, G::reach + 1, 1, In, Out, Groups,
                                                 kernels_impl::Taps<G::taps, G::dilation, 1, 0, 0>,
                                                 P::template tensor<0>.stride, Bias>;
  template <class V, class C, class X>
  using Rows = kernels_impl::TapRows<typename V::scalar, G, C::in_positions, C::out_positions,
                                     C::In::narrow, X>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z& before,
                                              const S&, const Call& call) noexcept {
    const auto *const weight = p.template at<0>(), *const bias = p.template at<1>();
    if constexpr (Groups > 1) {
      using Done = kernels_impl::ForwardEpilogue<V, Shape<C, P>, Act, Y, Z>;
      const Done done{bias, y, before};
      if constexpr (IsStreamCall<Call> && G::reach > 0) {
        return GroupedStream<V, GroupedStep<P>, History, X, Done>{x,    weight,     bias,
                                                                  done, call.state, call.count};
      } else {
        return kernels_impl::GroupedForward<V, Grouped<C, P>, X, Done>{x, weight, bias, done};
      }
    } else if constexpr (IsStreamCall<Call> && G::reach > 0) {
      return ConvStream<V, Shape<C, P>, G, History, Act, X, Y, Z>{x,      weight,     bias,      y,
                                                                  before, call.state, call.count};
    } else {
      using View = Rows<V, C, X>;
      return kernels_impl::AffineForward<V, Shape<C, P>, Act, View, Y, Z>{View{x}, weight, bias, y,
                                                                          before};
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S&, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    const auto* const weight = p.template at<0>();
    const int first = p.template offset<0>(), second = p.template offset<1>();
    if constexpr (Groups > 1) {
      return kernels_impl::GroupedBackward<V, Grouped<C, P>, Sink, DY, X, DXDone>{
          dy, x, weight, first, second, sink, dx_done};
    } else {
      using View = Rows<V, C, X>;
      using namespace kernels_impl;
      using Gradients = TapGradients<V, G, C::in_positions, C::out_positions, Out, DY>;
      using Weights = TapWeights<V, G, P::template tensor<0>.stride, Out>;
      using Pass = TapsOf<G::taps, AffineBackward<V, Shape<C, P>, Sink, DY, View, Nowhere>>;
      return ConvBackward<V, C::In::narrow, C::In::batch, In, Gradients, Weights, DXDone, Pass>{
          Gradients{dy}, Weights{{weight}}, dx_done,
          Pass{{dy, View{x}, weight, first, second, sink, {}}}};
    }
  }
};

/// The operator of a transposed convolution: the same products, with the weight as PyTorch has it there,
/// (In, Out, taps).
template <int In, int Out, class G, bool Bias>
struct TurnedConvOperator : ConvOperator<In, Out, 1, G, Bias, false> {
  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    list.add({.name = "weight",
              .torch = {In, Out, G::taps},
              .rows = In * G::taps,
              .columns = Out,
              .stored = StoredAs::by_second,
              .begin = as_weight(Out * G::taps, In * G::taps)});
    if (Bias)
      list.add({.name = "bias",
                .torch = {Out},
                .columns = Out,
                .begin = as_bias(Out * G::taps, In * G::taps)});
    return list;
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
