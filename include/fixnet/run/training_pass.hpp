// SPDX-License-Identifier: MIT
//
// The fused training pass over a batch, stage by stage, with the buffers of a stage in the frame of
// the function that runs it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/run/stage.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Forward, loss and backward of one batch: `end` makes loss and gradient of the last stage's
/// output, `sink` receives each weight gradient as soon as it is complete, after the weights it
/// belongs to were used for the last time.
template <class V, class Plan, int B, class Sink, class LossEnd, class Call>
struct TrainingPass {
  using T = typename V::scalar;
  T* parameters;
  const Sink& sink;
  const LossEnd& end;
  [[no_unique_address]] Call call;

  template <class Input>
  FIXNET_INLINE constexpr T operator()(const Input& x) const noexcept {
    if constexpr (plan_impl::reads_user_rows<Plan> && Plan::positions_in == 1) {
      return stage<0>(x, kernels_impl::Nowhere{});
    } else if constexpr (plan_impl::reads_user_rows<Plan>) {
      return stage<0>(rows_in<V, Plan>(x), kernels_impl::Nowhere{});
    } else {
      using First = plan_impl::InputsOf<Plan, 0, B>;
      plan_impl::Block<V, First> copy;
      if constexpr (Plan::positions_in == 1) copy_rows<V, First>(x, copy.view());
      if constexpr (Plan::positions_in > 1) copy_rows<V, First>(rows_in<V, Plan>(x), copy.view());
      return stage<0>(copy.view(), kernels_impl::Nowhere{});
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
      const auto saved = kept.views();
      const auto z_view = before.view();
      const auto y_view = y.view();
      const auto dy_view = dy.view();
      run_forward<V, Plan, I, B, Mode::train>(parameters, x, y_view, z_view, saved, call);
      const auto gradient = activation_gradient<V, Act>(z_view, y_view, dy_view);
      const T loss = run_stages<plan_impl::straight_line<Plan, B>>(
          [&]() FIXNET_LAMBDA { return stage<I + 1>(y_view, gradient); });
      verify_impl::padding_is_zero<V, Shape>(dy_view, "backward", "the padding of a gradient is 0");
      run_backward<V, Plan, I, B>(parameters, dy_view, x, y_view, saved, sink, dx_done);
      return loss;
    }
  }
};

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
