// SPDX-License-Identifier: MIT
//
// The buffers of one pass over B samples: which exist and which shape they have.
#pragma once

#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/kernels/affine_forward.hpp>
#include <fixnet/kernels/map.hpp>
#include <fixnet/kernels/per_column.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

using kernels_impl::BlockShape;

/// A block in lanes V.
template <class V, int B, int N, bool Narrow>
using Block = kernels_impl::LaneBlock<V, BlockShape<B, N, Narrow>::rows,
                                      BlockShape<B, N, Narrow>::template vectors<V>>;

/// No buffer.
struct NoBlock {
  static FIXNET_INLINE constexpr kernels_impl::Nowhere view() noexcept { return {}; }
};

/// A stage keeps the input of its activation only where the derivative is written in it.
template <class Act>
inline constexpr bool keeps_input = [] {
  if constexpr (layers_impl::Elementwise<Act>) return Act::saved == Saved::input;
  return false;
}();

/// The affine shape of stage I for B samples.
template <class Plan, int I, int B>
using ShapeOf =
    kernels_impl::AffineShape<B, Plan::template stage<I>.in, Plan::template stage<I>.out,
                              Plan::template stage<I>.stride, Plan::template stage<I>.bias,
                              Plan::template stage<I>.narrow_in, Plan::template stage<I>.narrow_out,
                              Plan::template stage<I>.by_output>;

/// The block that stage I's outputs for B samples lie in.
template <class Plan, int I, int B>
using OutputsOf = BlockShape<B, Plan::template stage<I>.out, Plan::template stage<I>.narrow_out>;

/// The shapes of stage I for B samples where it is no affine stage: its width stays.
template <class Plan, int I, int B>
using ScaledShapeOf =
    kernels_impl::ScaledShape<B, Plan::template stage<I>.out, Plan::template stage<I>.narrow_out,
                              Plan::template Layer<Plan::template stage<I>.layer>::parameters == 1>;
template <class V, class Plan, int I, int B>
using RowGroupsOf =
    kernels_impl::RowGroups<V, B, Plan::template stage<I>.out, Plan::template stage<I>.narrow_out>;

/// Whether stage I computes its input's gradient from transposed weights.
template <class Plan, int I, int B>
inline constexpr bool transposes = [] {
  constexpr Stage s = Plan::template stage<I>;
  if constexpr (I == 0 || s.kind != layers_impl::Kind::affine || s.narrow_in || s.narrow_out)
    return false;
  return kernels_impl::transposing_pays<simd::Lanes<typename Plan::scalar>, B, s.in, s.out>;
}();

/// Whether stage 0 reads the user's rows as they are: an affine stage broadcasts scalars where its
/// outputs fill lanes.
template <class Plan>
inline constexpr bool reads_user_rows =
    Plan::template stage<0>.kind == layers_impl::Kind::affine &&
    !Plan::template stage<0>.narrow_out && !Plan::template stage<0>.by_output;

/// Whether a step of B samples is one straight line of code; a longer one calls a function for each
/// pass, shared by equal shapes.
template <class Plan, int B>
inline constexpr bool straight_line =
    Plan::work(B) <= kernels_impl::tuning(Plan::lanes).straight_line;

}  // namespace plan_impl
FIXNET_NAMESPACE_END
