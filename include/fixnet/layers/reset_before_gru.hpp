// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/init.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/reset_before_gru.hpp>
#include <fixnet/layers/operators/recurrent.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// What RecurrentOperator asks of it.
template <bool Relu>
struct ResetBeforeCell {
  static constexpr int gate_count = 3;
  FIXNET_HIDDEN static constexpr Groups order{};
  static constexpr bool carries = false;
  /// r·h'.
  static constexpr int kept(int H) noexcept { return H; }
  template <class T>
  static constexpr long forward_flops() noexcept {
    return 2 * simd::operations<T>([](auto x) { return simd::quick_sigmoid(x); }) +
           simd::operations<T>([](auto x) { return TanhOrRelu<Relu>::activation(x); }) + 7;
  }
  template <class T>
  static constexpr long backward_flops() noexcept {
    return 20;
  }
};

template <int I, int H, bool Relu>
struct ResetBeforeOperator : RecurrentOperator<I, H, ResetBeforeCell<Relu>> {
  using F = TanhOrRelu<Relu>;
  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    const auto weight = [&](std::string_view name, int in, int groups) {
      list.add({.name = name,
                .torch = {groups * H, in},
                .rows = in,
                .columns = groups * H,
                .stored = StoredAs::transposed,
                .begin = {.how = Begin::as_weight, .fan_in = in, .fan_out = 3 * H, .hidden = H}});
    };
    weight("weight_ih_l0", I, 3), weight("weight_hh_l0", H, 2), weight("weight_hn_l0", H, 1);
    list.add({.name = "bias_ih_l0",
              .torch = {3 * H},
              .columns = 3 * H,
              .begin = {.how = Begin::as_bias, .fan_in = I, .fan_out = 3 * H, .hidden = H}});
    return list;
  }

  template <class C, class P>
  using Shape =
      kernels_impl::ResetBeforeShape<C::samples, C::out_positions, I, H,
                                     P::template tensor<0>.stride, P::template tensor<1>.stride,
                                     P::template tensor<2>.stride>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call& call) noexcept {
    using Sizes = Shape<C, P>;
    const kernels_impl::ResetBeforeStep<V, Sizes, F> weights{
        p.template at<0>(), p.template at<1>(), p.template at<2>(), p.template at<3>()};
    if constexpr (IsStreamCall<Call>) {
      constexpr int stride = simd::padded(H, simd::layout_lanes<typename V::scalar>);
      return kernels_impl::ResetBeforeStream<V, Sizes, F, stride, X, Y>{weights, x, y, call.state};
    } else if constexpr (C::mode == Mode::evaluate) {
      return kernels_impl::ResetBeforeEvaluate<V, Sizes, F, X, Y>{weights, x, y};
    } else {
      const auto gates = saved.template at<0>();
      const auto kept = saved.template at<1>();
      auto from = state_before<V, H>(saved);
      return kernels_impl::ResetBeforeForward<V, Sizes, F, X, Y,
                                              std::remove_const_t<decltype(gates)>,
                                              std::remove_const_t<decltype(kept)>, decltype(from)>{
          weights, x, y, gates, kept, from};
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y& y,
                                               const S& saved, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    const auto gates = saved.template at<0>();
    const auto kept = saved.template at<1>();
    auto from = state_before<V, H>(saved);
    return kernels_impl::ResetBeforeBackward<
        V, Shape<C, P>, F, X, Y, DY, std::remove_const_t<decltype(gates)>,
        std::remove_const_t<decltype(kept)>, Sink, DXDone, decltype(from)>{
        p.template at<0>(),
        p.template at<1>(),
        p.template at<2>(),
        {p.template offset<0>(), p.template offset<1>(), p.template offset<2>(),
         p.template offset<3>()},
        x,
        y,
        dy,
        gates,
        kept,
        sink,
        dx_done,
        from};
  }
  template <class V, class C>
  static constexpr long scratch_bytes(bool dx) noexcept {
    constexpr int rows = C::Out::batch;
    const bool panels = dx && kernels_impl::transposing_pays<V, rows, I, 3 * H>;
    return panels ? kernels_impl::panel_bytes<V, rows, I, 3 * H> : 0;
  }
};

}  // namespace layers_impl

/// Gated recurrent unit as it was first published, with the reset before the product: GRU, PyTorch's,
/// has it behind.
/// Formula   r, z = σ(W_ih·x + b_ih + W_hh·h'), n = f(W_ih·x + b_ih + W_hn·(r·h')), each with its own
///           H rows of the weights, f tanh or relu; h = n + z·(h' − n); h' of the step before, 0 at first
/// Shapes    x (B, L, In)   y (B, L, Hidden)   weight_ih_l0 (3·Hidden, In), rows r, z, n
///           weight_hh_l0 (2·Hidden, Hidden), rows r, z   weight_hn_l0 (Hidden, Hidden)
///           bias_ih_l0 (3·Hidden)
/// Errors    compile time: a number below 1; another nonlinearity; no Sequence in front; a neighbour
///           of another width
/// Cost      6·B·L·Hidden·(In + Hidden) FLOP forward and three divisions a number; backward twice
///           that; 4·Hidden numbers a step saved; no allocation, noexcept
/// Source    Cho et al., 2014; tf.keras.layers.GRU(Hidden, activation='tanh' or 'relu',
///           reset_after=False, return_sequences=True), whose gates are z, r, h; the operator GRU of
///           ONNX with linear_before_reset=0. PyTorch has none; drawn as its GRU is
template <int In, int Hidden, Nonlinearity F = Nonlinearity::tanh>
struct ResetBeforeGRU {
  FIXNET_CHECK(In > 0 && Hidden > 0, "ResetBeforeGRU<in, hidden> needs at least one of each", In,
               " in, ", Hidden, " hidden");
  FIXNET_CHECK(F == Nonlinearity::tanh || F == Nonlinearity::relu,
               "a ResetBeforeGRU is of tanh or relu: "
               "ResetBeforeGRU<in, hidden, Nonlinearity::relu>",
               "you gave Nonlinearity number ", static_cast<int>(F));
  static constexpr double lowest = F == Nonlinearity::relu ? 0 : -1;
  static constexpr double highest = F == Nonlinearity::relu ? layers_impl::no_bound : 1;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "ResetBeforeGRU(", In, ",", Hidden,
                    F == Nonlinearity::relu ? ",nonlinearity=relu)" : ")");
  }
  using op = layers_impl::ResetBeforeOperator<In, Hidden, F == Nonlinearity::relu>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
