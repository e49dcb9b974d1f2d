// SPDX-License-Identifier: MIT
//
// One training pass and one inference pass over a batch, stage by stage, with the buffers of a
// stage in the frame of the function that runs it.
#pragma once

#include <fixnet/kernels/map.hpp>
#include <fixnet/kernels/rowwise.hpp>
#include <fixnet/kernels/scaled.hpp>
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
  template <int I>
  using OutBlock =
      plan::Block<V, B, Plan::template stage<I>.out, Plan::template stage<I>.narrow_out>;

  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T stage(const X& x, const DXDone& dx_done) const noexcept {
    if constexpr (I == Plan::stage_count) {
      return head(x, dx_done);
    } else if constexpr (Plan::template stage<I>.kind == layers::Kind::affine) {
      return affine<I>(x, dx_done);
    } else if constexpr (Plan::template stage<I>.kind == layers::Kind::elementwise) {
      return map<I>(x, dx_done);
    } else if constexpr (Plan::template stage<I>.kind == layers::Kind::scaled) {
      return scaled<I>(x, dx_done);
    } else {
      return rowwise<I>(x, dx_done);
    }
  }

  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T affine(const X& x, const DXDone& dx_done) const noexcept {
    constexpr plan::Stage s = Plan::template stage<I>;
    using Shape = plan::ShapeOf<Plan, I, B>;
    using Act = typename Plan::template Activation<I>;
    std::conditional_t<plan::keeps_input<Act>, OutBlock<I>, plan::NoBlock> before;
    OutBlock<I> y, dy;
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

  // An activation that no affine stage took along: its backward pass is an epilogue of the next
  // stage's.
  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T map(const X& x, const DXDone& dx_done) const noexcept {
    using Act = typename Plan::template LayerOf<I>;
    OutBlock<I> y;
    const auto y_view = y.view();
    plan::run<straight>(
        kernels::MapForward<V, plan::MapShapeOf<Plan, I, B>, Act, X, decltype(y_view)>{x, y_view});
    if constexpr (std::is_same_v<DXDone, kernels::Nowhere>) {
      return stage<I + 1>(y_view, dx_done);
    } else if constexpr (plan::keeps_input<Act>) {
      return stage<I + 1>(y_view, kernels::MapEpilogue<V, Act, X, DXDone>{x, dx_done});
    } else {
      return stage<I + 1>(y_view,
                          kernels::MapEpilogue<V, Act, decltype(y_view), DXDone>{y_view, dx_done});
    }
  }

  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T scaled(const X& x, const DXDone& dx_done) const noexcept {
    constexpr plan::Stage s = Plan::template stage<I>;
    using Shape = plan::ScaledShapeOf<Plan, I, B>;
    using Act = typename Plan::template LayerOf<I>;
    OutBlock<I> y, dy;
    const auto y_view = y.view();
    const auto dy_view = dy.view();
    plan::run<straight>(kernels::ScaledForward<V, Shape, Act, X, decltype(y_view)>{
        x, parameters + s.weight, y_view});
    const T loss = stage<I + 1>(y_view, activation_gradient<Identity>(y_view, y_view, dy_view));
    plan::run<straight>(kernels::ScaledBackward<V, Shape, Act, Sink, X, decltype(dy_view), DXDone>{
        x, dy_view, parameters + s.weight, s.weight, sink, dx_done});
    return loss;
  }

  template <int I, class X, class DXDone>
  FIXNET_INLINE constexpr T rowwise(const X& x, const DXDone& dx_done) const noexcept {
    using Groups = plan::RowGroupsOf<V, Plan, I, B>;
    using Rows = typename Plan::template LayerOf<I>;
    OutBlock<I> y;
    const auto y_view = y.view();
    using View = std::remove_const_t<decltype(y_view)>;
    plan::run<straight>(kernels::RowwiseForward<V, Groups, Rows, X, View>{x, y_view});
    if constexpr (std::is_same_v<DXDone, kernels::Nowhere>) {
      return stage<I + 1>(y_view, dx_done);
    } else {
      OutBlock<I> dy;
      const auto dy_view = dy.view();
      const T loss = stage<I + 1>(y_view, activation_gradient<Identity>(y_view, y_view, dy_view));
      plan::run<straight>(
          kernels::RowwiseBackward<V, Groups, Rows, View, View, DXDone>{y_view, dy_view, dx_done});
      return loss;
    }
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
