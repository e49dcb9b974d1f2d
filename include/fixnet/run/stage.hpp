// SPDX-License-Identifier: MIT
//
// One stage forward and backward, whatever its layer, from views of whatever memory: what the fused
// step, the inference pass and the taped passes have in common.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/run/call.hpp>
#include <fixnet/run/saved.hpp>
#include <fixnet/run/verify_stage.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

using plan_impl::Mode;

/// y = stage I of x. Act is the activation fused behind a product; `before` receives what goes
/// into it, where someone wants it.
template <class V, class Plan, int I, int B, Mode M,
          class Act = typename Plan::template Activation<I>, class P, class X, class Y, class Z,
          class Saved, class Call>
FIXNET_INLINE constexpr void run_forward(P* parameters, const X& x, const Y& y, const Z& before,
                                         const Saved& saved, const Call& call) noexcept {
  using Op = typename Plan::template Operator<I>;
  using C = plan_impl::ContextOf<Plan, I, B, M>;
  constexpr int positions = Plan::template stage<I>.out_positions;
  if constexpr (positions == 1) {
    run<plan_impl::straight_line<Plan, B>>(Op::template forward<V, C, Act>(
        plan_impl::StageParameters<Plan, I, P>{parameters}, x, y, before, saved, call));
  } else {
    const auto rows = rows_of<positions>(call.rows);
    const layers_impl::Call<std::remove_const_t<decltype(rows)>, decltype(call.random)> by_row{
        rows, call.random};
    run<plan_impl::straight_line<Plan, B>>(Op::template forward<V, C, Act>(
        plan_impl::StageParameters<Plan, I, P>{parameters}, x, y, before, saved, by_row));
  }
  verify_impl::after_forward<V, Plan, I, B>(parameters, x, y);
}

/// From dy, the gradient before stage I's activation: weight gradients to `sink`, input gradients
/// to `dx_done`, which is Nowhere for the first stage.
template <class V, class Plan, int I, int B, class DY, class X, class Y, class Saved, class Sink,
          class DXDone>
FIXNET_INLINE constexpr void run_backward(const typename V::scalar* parameters, const DY& dy,
                                          const X& x, const Y& y, const Saved& saved,
                                          const Sink& sink, const DXDone& dx_done) noexcept {
  using Op = typename Plan::template Operator<I>;
  using C = plan_impl::ContextOf<Plan, I, B, Mode::train>;
  using P = plan_impl::StageParameters<Plan, I, const typename V::scalar>;
  using Pass = decltype(Op::template backward<V, C>(P{parameters}, dy, x, y, saved, sink, dx_done));
  if constexpr (!std::is_same_v<Pass, layers_impl::NoPass>) {
    run<plan_impl::straight_line<Plan, B>>(
        Op::template backward<V, C>(P{parameters}, dy, x, y, saved, sink, dx_done));
  }
}

/// What an activation's derivative is a function of: the block before it, or the one behind.
template <class Act, class Z, class Y>
FIXNET_INLINE constexpr const auto& saved_of(const Z& z, const Y& y) noexcept {
  if constexpr (plan_impl::keeps_input<Act>) {
    return z;
  } else {
    return y;
  }
}
/// The derivative of an activation at what its stage saved, applied to gradients as they come.
template <class V, class Act, class Z, class Y, class DX>
FIXNET_INLINE constexpr auto activation_gradient(const Z& z, const Y& y, const DX& dx) noexcept {
  if constexpr (plan_impl::keeps_input<Act>) {
    return kernels_impl::InputEpilogue<V, Act, Z, DX>{z, dx};
  } else {
    return kernels_impl::InputEpilogue<V, Act, Y, DX>{y, dx};
  }
}

/// Hands `next` the gradient before stage I's own activation, from dy, that behind it. `done` makes
/// from the view of a block what takes gradients and applies the activation's derivative.
template <class V, class Plan, int I, int B, class DY, class Done, class Next>
FIXNET_INLINE constexpr void before_activation(const DY& dy, const Done& done,
                                               const Next& next) noexcept {
  if constexpr (std::is_same_v<typename Plan::template Activation<I>, Identity>) {
    next(dy);
  } else {
    using Out = plan_impl::OutputsOf<Plan, I, B>;
    plan_impl::Block<V, Out> by_sum;
    const auto view = by_sum.view();
    const auto apply = done(view);
    for (int r = 0; r < Out::rows; ++r) {
      for (int c = 0; c < Out::template vectors<V>; ++c) apply(r, c, dy.get(r, c));
    }
    next(view);
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
