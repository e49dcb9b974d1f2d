// SPDX-License-Identifier: MIT
//
// One stage forward and backward, whatever its kind, from views of whatever memory: what the fused
// step, the inference pass and the taped passes have in common.
#pragma once

#include <fixnet/kernels/map.hpp>
#include <fixnet/kernels/per_column.hpp>
#include <fixnet/kernels/rowwise.hpp>
#include <fixnet/run/call.hpp>
#include <fixnet/run/verify_stage.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// y = stage I of x. Act is the activation behind an affine stage; `before` receives what goes into
/// it, where someone wants it.
template <class V, class Plan, int I, int B, class Act = typename Plan::template Activation<I>,
          class X, class Y, class Z>
FIXNET_INLINE constexpr void run_forward(const typename V::scalar* parameters, const X& x,
                                         const Y& y, const Z& before) noexcept {
  constexpr plan_impl::Stage s = Plan::template stage<I>;
  constexpr bool straight = plan_impl::straight_line<Plan, B>;
  using Layer = typename Plan::template LayerOf<I>;
  if constexpr (s.kind == layers_impl::Kind::affine) {
    using Shape = plan_impl::ShapeOf<Plan, I, B>;
    run<straight>(kernels_impl::AffineForward<V, Shape, Act, X, Y, Z>{
        x, parameters + s.weight, parameters + s.bias_offset, y, before});
  } else if constexpr (s.kind == layers_impl::Kind::elementwise) {
    run<straight>(kernels_impl::MapForward<V, plan_impl::OutputsOf<Plan, I, B>, Layer, X, Y>{x, y});
  } else if constexpr (s.kind == layers_impl::Kind::scaled) {
    using Shape = plan_impl::ScaledShapeOf<Plan, I, B>;
    run<straight>(kernels_impl::ScaledForward<V, Shape, Layer, X, Y>{x, parameters + s.weight, y});
  } else {
    using Groups = plan_impl::RowGroupsOf<V, Plan, I, B>;
    run<straight>(kernels_impl::RowwiseForward<V, Groups, Layer, X, Y>{x, y});
  }
  verify_impl::after_forward<V, Plan, I, B>(parameters, x, y);
}

/// From dy, the gradient before stage I's activation: weight gradients to `sink`, input gradients
/// to `dx_done`, which is Nowhere for the first stage.
template <class V, class Plan, int I, int B, class DY, class X, class Y, class Sink, class DXDone>
FIXNET_INLINE constexpr void run_backward(const typename V::scalar* parameters, const DY& dy,
                                          const X& x, const Y& y, const Sink& sink,
                                          const DXDone& dx_done) noexcept {
  constexpr plan_impl::Stage s = Plan::template stage<I>;
  constexpr bool straight = plan_impl::straight_line<Plan, B>;
  constexpr bool wants_dx = !std::is_same_v<DXDone, kernels_impl::Nowhere>;
  using Layer = typename Plan::template LayerOf<I>;
  if constexpr (s.kind == layers_impl::Kind::affine) {
    using Shape = plan_impl::ShapeOf<Plan, I, B>;
    run<straight>(kernels_impl::AffineBackward<V, Shape, Sink, DY, X, DXDone>{
        dy, x, parameters + s.weight, s.weight, s.bias_offset, sink, dx_done});
  } else if constexpr (s.kind == layers_impl::Kind::scaled) {
    using Shape = plan_impl::ScaledShapeOf<Plan, I, B>;
    run<straight>(kernels_impl::ScaledBackward<V, Shape, Layer, Sink, X, DY, DXDone>{
        x, dy, parameters + s.weight, s.weight, sink, dx_done});
  } else if constexpr (s.kind == layers_impl::Kind::elementwise && wants_dx) {
    using Shape = plan_impl::OutputsOf<Plan, I, B>;
    if constexpr (plan_impl::keeps_input<Layer>) {
      run<straight>(kernels_impl::MapBackward<V, Shape, Layer, X, DY, DXDone>{x, dy, dx_done});
    } else {
      run<straight>(kernels_impl::MapBackward<V, Shape, Layer, Y, DY, DXDone>{y, dy, dx_done});
    }
  } else if constexpr (s.kind == layers_impl::Kind::rowwise && wants_dx) {
    using Groups = plan_impl::RowGroupsOf<V, Plan, I, B>;
    run<straight>(kernels_impl::RowwiseBackward<V, Groups, Layer, Y, DY, DXDone>{y, dy, dx_done});
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

}  // namespace run_impl
FIXNET_NAMESPACE_END
