// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/layers/operators/convolution_step.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

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

  /// What a training pass reads before its window.
  template <class V, class S>
  static FIXNET_INLINE constexpr auto past_of([[maybe_unused]] const S& saved) noexcept {
    if constexpr (HasStates<S> && G::reach > 0) {
      constexpr int stride = History::template stride<typename V::scalar>;
      using Past =
          kernels_impl::PastRows<V, G::reach, stride, decltype(saved.states), decltype(saved.rows)>;
      return Past{saved.states, saved.rows};
    } else {
      return kernels_impl::NoPast{};
    }
  }
  template <class V, class C, class X, class Past>
  static FIXNET_INLINE constexpr auto rows_of(const X& x, const Past& past) noexcept {
    if constexpr (std::is_same_v<Past, kernels_impl::NoPast>) {
      return Rows<V, C, X>{x};
    } else {
      return kernels_impl::TapRowsBehind<G, C::in_positions, C::In::narrow, X, Past>{x, past};
    }
  }
  /// The pass that is the last to need what is before the window, or, where they are apart, forward: behind
  /// it comes what is left for the next window.
  template <bool Forward, class C, class Make, class X, class Past>
  static FIXNET_INLINE constexpr auto carrying(const Make& pass, const X& x,
                                               const Past& past) noexcept {
    using Pass = decltype(pass());
    if constexpr (std::is_same_v<Past, kernels_impl::NoPast>) {
      return pass();
    } else if constexpr (GoOnForward<decltype(past.states)> != Forward) {
      return pass();
    } else if constexpr (Forward) {
      return kernels_impl::ThenCarryOn<Pass, C::in_positions, In, C::In::narrow, X, Past,
                                       decltype(past.states.end)>{pass(), x, past, past.states.end};
    } else {
      return kernels_impl::ThenCarryOn<Pass, C::in_positions, In, C::In::narrow, X, Past,
                                       decltype(past.states)>{pass(), x, past, past.states};
    }
  }

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z& before,
                                              const S& saved, const Call& call) noexcept {
    const auto past = past_of<V>(saved);
    using Past = std::remove_const_t<decltype(past)>;
    const auto *const weight = p.template at<0>(), *const bias = p.template at<1>();
    if constexpr (Groups > 1) {
      using Done = kernels_impl::ForwardEpilogue<V, Shape<C, P>, Act, Y, Z>;
      const Done done{bias, y, before};
      if constexpr (IsStreamCall<Call> && G::reach > 0) {
        return GroupedStream<V, GroupedStep<P>, History, X, Done>{x,    weight,     bias,
                                                                  done, call.state, call.count};
      } else {
        using Pass = kernels_impl::GroupedForward<V, Grouped<C, P>, X, Done, Past>;
        return carrying<true, C>(
            [&]() FIXNET_LAMBDA {
              return Pass{x, weight, bias, done, past};
            },
            x, past);
      }
    } else if constexpr (IsStreamCall<Call> && G::reach > 0) {
      return ConvStream<V, Shape<C, P>, G, History, Act, X, Y, Z>{x,      weight,     bias,      y,
                                                                  before, call.state, call.count};
    } else {
      using View = decltype(rows_of<V, C>(x, past));
      using Pass = kernels_impl::AffineForward<V, Shape<C, P>, Act, View, Y, Z>;
      return carrying<true, C>(
          [&]() FIXNET_LAMBDA {
            return Pass{rows_of<V, C>(x, past), weight, bias, y, before};
          },
          x, past);
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S& saved, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    const auto past = past_of<V>(saved);
    using Past = std::remove_const_t<decltype(past)>;
    const auto* const weight = p.template at<0>();
    const int first = p.template offset<0>(), second = p.template offset<1>();
    if constexpr (Groups > 1) {
      using Pass = kernels_impl::GroupedBackward<V, Grouped<C, P>, Sink, DY, X, DXDone, Past>;
      return carrying<false, C>(
          [&]() FIXNET_LAMBDA { return Pass{dy, x, weight, first, second, sink, dx_done, past}; },
          x, past);
    } else {
      using View = decltype(rows_of<V, C>(x, past));
      using namespace kernels_impl;
      using Gradients = TapGradients<V, G, C::in_positions, C::out_positions, Out, DY>;
      using Weights = TapWeights<V, G, P::template tensor<0>.stride, Out>;
      using Pass = TapsOf<G::taps, AffineBackward<V, Shape<C, P>, Sink, DY, View, Nowhere>>;
      using Both =
          ConvBackward<V, C::In::narrow, C::In::batch, In, Gradients, Weights, DXDone, Pass>;
      return carrying<false, C>(
          [&]() FIXNET_LAMBDA {
            return Both{Gradients{dy}, Weights{{weight}}, dx_done,
                        Pass{{dy, rows_of<V, C>(x, past), weight, first, second, sink, {}}}};
          },
          x, past);
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
