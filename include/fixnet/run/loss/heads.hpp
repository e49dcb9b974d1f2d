// SPDX-License-Identifier: MIT
//
// The loss end of a network, whatever its loss: of several heads, each one's own loss end on its
// columns.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/fma.hpp>
#include <fixnet/kernels/some_columns.hpp>
#include <fixnet/plan/heads.hpp>
#include <fixnet/run/loss/loss_end.hpp>
#include <fixnet/run/stage.hpp>
#include <tuple>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Heads beside each other in a block of shape S: the sum of their losses and the gradient by z.
/// Shapes    targets: a tuple of what the heads' own loss ends take
template <class V, class S, class OnHeads, class Loss, class Z, class Targets, class Rows,
          class DZDone>
FIXNET_INLINE constexpr typename V::scalar heads_end(const Loss& loss, const Z& z,
                                                     const Targets& targets, Rows rows,
                                                     const DZDone& dz_done) noexcept {
  using T = typename V::scalar;
  using Heads = typename OnHeads::for_heads;
  plan_impl::Block<V, S> dz;
  const auto view = dz.view();
  using View = std::remove_const_t<decltype(view)>;
  T value(0);
  static_for<OnHeads::count>([&](auto i) FIXNET_LAMBDA {
    constexpr int first = Heads::first(i), width = Heads::width(i);
    using Shape = plan_impl::BlockShape<S::batch, width, S::narrow>;
    const kernels_impl::SomeColumns<V, first, width, S::narrow, Z> scores{z};
    const kernels_impl::SomeColumns<V, first, width, S::narrow, View> by_scores{view};
    const T weight = static_cast<T>(loss.weights[i]);
    const auto done = [&](int r, int c, V v)
                          FIXNET_LAMBDA { by_scores.set(r, c, settle(v * V(weight))); };
    const T own = loss_end<V, Shape, Identity>(loss.losses.template at<i>(), scores,
                                               std::get<std::size_t(i)>(targets), rows, done);
    if constexpr (simd::is_pack<T>) value += settle(weight * own);
    if constexpr (!simd::is_pack<T>) value += cmath_impl::rounded(weight * own);
  });
  for (int r = 0; r < S::rows; ++r) {
    for (int c = 0; c < S::template vectors<V>; ++c) dz_done(r, c, view.get(r, c));
  }
  return value;
}

/// The loss end of a network's last block for B samples, from the user's targets.
template <class V, class Plan, int B, class Loss, class Z, class Targets, class Rows, class Done>
FIXNET_INLINE constexpr typename V::scalar network_end(const Loss& loss, const Z& z,
                                                       const Targets& targets, Rows rows,
                                                       const Done& dz_done) noexcept {
  using Shape = plan_impl::LastBlock<Plan, B>;
  if constexpr (losses_impl::ForHeads<Loss>) {
    return heads_end<V, Shape, plan_impl::LossOn<Plan, Loss>>(loss, z, targets, rows, dz_done);
  } else if constexpr (Plan::positions_out == 1) {
    return loss_end<V, Shape, typename Plan::Last>(loss, z, targets, rows, dz_done);
  } else {
    return loss_end<V, Shape, typename Plan::Last>(loss, z, rows_out<V, Plan>(targets),
                                                   rows_of<Plan::positions_out>(rows), dz_done);
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
