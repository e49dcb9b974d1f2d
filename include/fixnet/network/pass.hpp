// SPDX-License-Identifier: MIT
//
// One training pass and one inference pass over a batch, stage by stage, with the buffers of a
// stage in the frame of the function that runs it.
#pragma once

#include <fixnet/kernels/map.hpp>
#include <fixnet/kernels/update.hpp>
#include <fixnet/plan/head.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

/// Forward, loss and backward of one batch: `sink` receives each weight gradient as soon as it is
/// complete, after the weights it belongs to were used for the last time.
template <class V, class Plan, int B, class Sink, class Head>
struct TrainingPass {
  using T = typename V::scalar;
  static constexpr bool straight = plan::straight_line<Plan, B>;
  const T* parameters;
  const Sink& sink;
  const Head& head;

  template <class Input>
  FIXNET_INLINE constexpr T operator()(const Input& x) const noexcept {
    if constexpr (plan::reads_user_rows<Plan>) {
      return stage<0>(x, kernels::Nowhere{});
    } else {
      constexpr plan::Stage first = Plan::template stage<0>;
      plan::Block<V, B, first.in, first.narrow_in> copy;
      plan::copy_rows<V, B, first.in, first.narrow_in>(x, copy.view());
      return stage<0>(copy.view(), kernels::Nowhere{});
    }
  }

 private:
  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T stage(const X& x, const DXDone& dx_done) const noexcept {
    if constexpr (I == Plan::stage_count) {
      return head(x, dx_done);
    } else {
      return affine<I>(x, dx_done);
    }
  }

  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T affine(const X& x, const DXDone& dx_done) const noexcept {
    constexpr plan::Stage s = Plan::template stage<I>;
    using Shape = plan::ShapeOf<Plan, I, B>;
    using Act = typename Plan::template Activation<I>;
    using Out = plan::Block<V, B, s.out, s.narrow_out>;
    std::conditional_t<plan::keeps_input<Act>, Out, plan::NoBlock> before;
    Out y, dy;
    const auto z_view = before.view();
    const auto y_view = y.view();
    const auto dy_view = dy.view();
    plan::run<straight>(
        kernels::AffineForward<V, Shape, Act, X, decltype(y_view), decltype(z_view)>{
            x, parameters + s.weight, parameters + s.bias_offset, y_view, z_view});
    const T loss = stage<I + 1>(y_view, activation_gradient<Act>(z_view, y_view, dy_view));
    plan::run<straight>(kernels::AffineBackward<V, Shape, Sink, decltype(dy_view), X, DXDone>{
        dy_view, x, parameters + s.weight, s.weight, s.bias_offset, sink, dx_done});
    return loss;
  }

  template <class Act, class Z, class Y, class DY>
  static FIXNET_INLINE constexpr auto activation_gradient(const Z& z, const Y& y,
                                                          const DY& dy) noexcept {
    if constexpr (plan::keeps_input<Act>) {
      return kernels::InputEpilogue<V, Act, Z, DY>{z, dy};
    } else {
      return kernels::InputEpilogue<V, Act, Y, DY>{y, dy};
    }
  }
};

}  // namespace network
FIXNET_NAMESPACE_END
