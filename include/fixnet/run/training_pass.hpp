// SPDX-License-Identifier: MIT
//
// The fused training pass over a batch, stage by stage, with the buffers of a stage in the frame of
// the function that runs it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/run/stage.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Whether stage I's weight gradients are sums that the next stage's backward pass adds to: for
/// networks in lanes whose first two layers are affine, with as few sums a unit as registers hold.
/// Sixteen registers are too few for what is read beside the sums (measured). The bits are the same.
template <class V, class Plan, int I>
constexpr bool chooses_units() noexcept {
  if constexpr (!simd::is_pack<V> || sizeof(V) < 64 || I > 0 || Plan::stage_count < 2) {
    return false;
  } else {
    using First = typename Plan::template LayerOf<0>;
    using Second = typename Plan::template LayerOf<1>;
    if constexpr (layers_impl::Affine<First> && layers_impl::Affine<Second>) {
      return Plan::positions_in == 1 &&
             First::in + Second::out < kernels_impl::tile_accumulators<V>;
    } else {
      return false;
    }
  }
}
template <class V, class Plan, int I>
inline constexpr bool unit_by_unit = chooses_units<V, Plan, I>();

/// Forward, loss and backward of one batch: `end` makes loss and gradient of the last stage's
/// output, `sink` receives each weight gradient as soon as it is complete, after the weights it
/// belongs to were used for the last time. The gradient by the input is handed to `input_done`.
template <class V, class Plan, int B, class Sink, class LossEnd, class Call,
          class InputDone = kernels_impl::Nowhere>
struct TrainingPass {
  using T = typename V::scalar;
  T* parameters;
  const Sink& sink;
  const LossEnd& end;
  [[no_unique_address]] Call call;
  [[no_unique_address]] InputDone input_done{};

  template <class Input>
  FIXNET_INLINE constexpr T operator()(const Input& x) const noexcept {
    if constexpr (plan_impl::reads_user_rows<Plan> && Plan::positions_in == 1) {
      return stage<0>(x, input_done);
    } else if constexpr (plan_impl::reads_user_rows<Plan>) {
      return stage<0>(rows_in<V, Plan>(x), input_done);
    } else {
      using First = plan_impl::InputsOf<Plan, 0, B>;
      plan_impl::Block<V, First> copy;
      if constexpr (Plan::positions_in == 1) copy_rows<V, First>(x, copy.view());
      if constexpr (Plan::positions_in > 1) copy_rows<V, First>(rows_in<V, Plan>(x), copy.view());
      return stage<0>(copy.view(), input_done);
    }
  }

 private:
  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T stage(const X& x, const DXDone& dx_done) const noexcept {
    if constexpr (I == Plan::stage_count) {
      return end(x, dx_done);
    } else {
      using Act = typename Plan::template Activation<I>;
      using Shape = plan_impl::OutputsOf<Plan, I, B>;
      using Out = plan_impl::Block<V, Shape>;
      std::conditional_t<plan_impl::keeps_input<Act>, Out, plan_impl::NoBlock> before;
      Out y, dy;
      SavedFrame<V, Plan, I, B> kept;
      const auto saved = saved_and_states<Plan, I>(kept.views(), call);
      const auto z_view = before.view();
      const auto y_view = y.view();
      const auto dy_view = dy.view();
      if constexpr (unit_by_unit<V, Plan, I> && std::is_same_v<DXDone, kernels_impl::Nowhere>) {
        return by_units<I>(x, z_view, y_view);
      } else {
        run_forward<V, Plan, I, B, Mode::train>(parameters, x, y_view, z_view, saved, call);
        return and_backward<I>(x, z_view, y_view, dy_view, saved, dx_done);
      }
    }
  }
  /// The stages behind I, then stage I's backward pass.
  template <int I, class X, class Z, class Y, class DY, class Saved, class DXDone>
  FIXNET_INLINE constexpr T and_backward(const X& x, const Z& z, const Y& y, const DY& dy,
                                         const Saved& saved, const DXDone& dx_done) const noexcept {
    using Act = typename Plan::template Activation<I>;
    const auto gradient = activation_gradient<V, Act>(z, y, dy);
    const T loss = run_stages<plan_impl::straight_line<Plan, B>>(
        [&]() FIXNET_LAMBDA { return stage<I + 1>(y, gradient); });
    verify_impl::padding_is_zero<V, plan_impl::OutputsOf<Plan, I, B>>(
        dy, "backward", "the padding of a gradient is 0");
    run_backward<V, Plan, I, B>(parameters, dy, x, y, saved, sink, dx_done);
    return loss;
  }
  /// The stages behind I, which make stage I's outputs and sum up its gradients as they go.
  template <int I, class X, class Z, class Y>
  FIXNET_INLINE constexpr T by_units(const X& x, const Z& z, const Y& y) const noexcept {
    using Act = typename Plan::template Activation<I>;
    using Op = typename Plan::template Operator<I>;
    using C = plan_impl::ContextOf<Plan, I, B, Mode::train>;
    const plan_impl::StageParameters<Plan, I, const T> own{parameters};
    const auto& kept = saved_of<Act>(z, y);
    const auto units = Op::template units<V, C, Act>(own, x, y, z);
    const auto gradients = Op::template unit_gradients<V, C, Act>(own, x, kept, sink);
    return run_stages<plan_impl::straight_line<Plan, B>>(
        [&]() FIXNET_LAMBDA { return stage<I + 1>(units, gradients); });
  }
};

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
