// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/recurrent.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/simd/math/quick.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The activation of a layer that may have either.
template <bool Relu>
struct TanhOrRelu {
  template <class V>
  static FIXNET_INLINE constexpr V activation(V sum) noexcept {
    return Relu ? max_zero(sum) : simd::quick_tanh(sum);
  }
  template <class V>
  static FIXNET_INLINE constexpr V derivative(V y, V dy) noexcept {
    const V zero(typename V::scalar(0)), one(typename V::scalar(1));
    return Relu ? select(y <= zero, zero, dy) : dy * fnma(y, y, one);
  }
};

/// What the first step of a recurrent layer of H units starts from.
template <class V, int H, class S>
FIXNET_INLINE constexpr auto state_before(const S& saved) noexcept {
  if constexpr (HasStates<S>) {
    constexpr int behind_h = simd::padded(H, simd::layout_lanes<typename V::scalar>);
    using At = decltype(saved.states);
    auto* const h = saved.states.values;
    if constexpr (GoOnForward<At>) {
      auto* const end = saved.states.end.values;
      return kernels_impl::CarriedApart<V, At::stride, decltype(saved.rows)>{
          {h, saved.rows},
          {h + behind_h, saved.rows},
          {end, saved.rows},
          {end + behind_h, saved.rows}};
    } else {
      return kernels_impl::CarriedIn<V, At::stride, decltype(saved.rows)>{
          {h, saved.rows}, {h + behind_h, saved.rows}};
    }
  } else {
    return kernels_impl::AtRest{};
  }
}

/// The operator of a layer whose Cell this is.
template <int I, int H, class Cell>
struct RecurrentOperator : OperatorDefaults {
  static constexpr int inputs = I, outputs = H, columns_of_gates = Cell::gate_count * H;
  static constexpr Columns columns = Columns::last;
  static constexpr bool recurs = true;
  static constexpr Streams streams = Streams::yes;
  /// h, and what the Cell carries beside it.
  static constexpr StreamState state(const Site& s) noexcept {
    return {(Cell::carries ? 2 : 1) * simd::padded(H, s.lanes)};
  }

  static constexpr bool accepts(Layout in, Layout out) noexcept {
    return in == Layout::rows && out == Layout::rows;
  }
  static constexpr bool reads_user_rows(const Site&, const Parameter*) noexcept { return true; }
  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    const auto drawn = [](Begin::How how, int in) {
      return Begin{.how = how, .fan_in = in, .fan_out = columns_of_gates, .hidden = H};
    };
    const auto weight = [&](std::string_view name, int in) {
      list.add({.name = name,
                .torch = {columns_of_gates, in},
                .rows = in,
                .columns = columns_of_gates,
                .stored = StoredAs::transposed,
                .groups = Cell::order,
                .begin = drawn(Begin::as_weight, in)});
    };
    const auto bias = [&](std::string_view name, int in) {
      list.add({.name = name,
                .torch = {columns_of_gates},
                .columns = columns_of_gates,
                .groups = Cell::order,
                .begin = drawn(Begin::as_bias, in)});
    };
    weight("weight_ih_l0", I), weight("weight_hh_l0", H);
    bias("bias_ih_l0", I), bias("bias_hh_l0", H);
    return list;
  }
  static constexpr SavedList saved(const Site&) noexcept {
    SavedList list;
    list.add({.columns = columns_of_gates});
    if (Cell::kept(H) > 0) list.add({.columns = Cell::kept(H)});
    return list;
  }
  template <class S>
  static FIXNET_INLINE constexpr auto kept_of(const S& saved) noexcept {
    if constexpr (Cell::kept(H) > 0) {
      return saved.template at<1>();
    } else {
      return kernels_impl::Nowhere{};
    }
  }
  /// The products, as much code for the cell as a product has, and what it takes to take gates apart
  /// that do not begin with a register: a GRU of 8 units is faster in 8 lanes than in 16.
  static constexpr long work(const Site& s, const Parameter*, int rows) noexcept {
    const bool whole = Cell::gate_count == 1 || H % s.lanes == 0;
    const long apart = whole ? 0 : 6L * Cell::gate_count * simd::lanes_of(H, s.lanes);
    return rows * (simd::lanes_of(columns_of_gates, s.lanes) * (I + H + 12L) + apart);
  }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return columns_of_gates * (2L * (I + H) + 1) + H * Cell::template forward_flops<T>();
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool dx) noexcept {
    return columns_of_gates * ((dx ? 4L : 2L) * I + 4L * H + 2) +
           H * Cell::template backward_flops<T>();
  }

  template <class C, class P>
  using Shape = kernels_impl::RecurrentShape<C::samples, C::out_positions, I, H, Cell::gate_count,
                                             P::template tensor<0>.stride>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call& call) noexcept {
    using Sizes = Shape<C, P>;
    const kernels_impl::RecurrentWeights<V, Sizes, Cell> weights{
        p.template at<0>(), p.template at<1>(), p.template at<2>(), p.template at<3>()};
    if constexpr (IsStreamCall<Call>) {
      constexpr int stride = simd::padded(H, simd::layout_lanes<typename V::scalar>);
      return kernels_impl::RecurrentStream<V, Sizes, Cell, stride, X, Y>{weights, x, y, call.state};
    } else if constexpr (C::mode == Mode::evaluate) {
      return kernels_impl::RecurrentEvaluate<V, Sizes, Cell, X, Y>{weights, x, y};
    } else {
      const auto gates = saved.template at<0>();
      const auto kept = kept_of(saved);
      auto from = state_before<V, H>(saved);
      return kernels_impl::RecurrentForward<V, Sizes, Cell, X, Y,
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
    const auto kept = kept_of(saved);
    auto from = state_before<V, H>(saved);
    return kernels_impl::RecurrentBackward<
        V, Shape<C, P>, Cell, X, Y, DY, std::remove_const_t<decltype(gates)>,
        std::remove_const_t<decltype(kept)>, Sink, DXDone, decltype(from)>{
        p.template at<0>(),
        p.template at<1>(),
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

  /// The gates of one step in an evaluation; in training the gradients by h and by what is carried.
  template <class V, class C>
  static constexpr long frame_bytes() noexcept {
    const long row = C::mode == Mode::evaluate ? simd::lanes_of(columns_of_gates, V::size) +
                                                     simd::lanes_of(Cell::kept(H), V::size)
                                               : 2 * simd::lanes_of(H, V::size);
    return C::samples * row * long{sizeof(V)};
  }
  template <class V, class C>
  static constexpr long scratch_bytes(bool dx) noexcept {
    constexpr int rows = C::Out::batch;
    constexpr long back =
        kernels_impl::transposed_bytes<V, C::samples, C::out_positions, H, columns_of_gates>;
    const bool panels = dx && kernels_impl::transposing_pays<V, rows, I, columns_of_gates>;
    return back + (panels ? kernels_impl::panel_bytes<V, rows, I, columns_of_gates> : 0);
  }
  template <class V, class C, class P>
  static constexpr void describe(names_impl::Writer& out, bool) noexcept {
    constexpr int vectors = simd::lanes_of(columns_of_gates, V::size);
    constexpr int stride = P::template tensor<0>.stride;
    names_impl::put(out, "; weights [", I, "][", stride, "] and [", H, "][", stride, "], ");
    if (Cell::gate_count > 1) names_impl::put(out, Cell::gate_count, " gates side by side, ");
    names_impl::put(out, vectors, " lanes a step of ", C::out_positions);
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
