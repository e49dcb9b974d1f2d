// SPDX-License-Identifier: MIT
//
// The stack that a pass needs at most, when optimised (-O2, -O3). The buffers are exact. What
// compilers add to them, spilled registers and the frames of stages and out-of-line passes, is
// bounded by what was measured (tests/stack) with a margin.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <fixnet/plan/buffers.hpp>
#include <fixnet/plan/flops.hpp>
#include <fixnet/plan/inference_plan.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

template <class Plan>
inline constexpr long lane_bytes = static_cast<long>(simd::layout_alignment<typename Plan::scalar>);

template <class V, class Shape>
inline constexpr long block_bytes = static_cast<long>(sizeof(Block<V, Shape>));

template <class V, class Plan, int B>
constexpr long input_bytes() noexcept {
  return reads_user_rows<Plan> ? 0 : block_bytes<V, InputsOf<Plan, 0, B>>;
}

/// All activations of a training pass, their gradients and what operators save, as run/training_pass.hpp has them.
template <class Plan, int B>
constexpr long training_bytes() noexcept {
  using V = simd::Lanes<typename Plan::scalar>;
  long sum = input_bytes<V, Plan, B>();
  static_for<Plan::stage_count>([&](auto i) {
    constexpr int blocks = keeps_input<typename Plan::template Activation<i>> ? 3 : 2;
    sum += blocks * block_bytes<V, OutputsOf<Plan, i, B>>;
    static_for<saved_blocks<Plan, i>.count>(
        [&](auto k) { sum += block_bytes<V, SavedShape<Plan, i, k, B>>; });
    sum +=
        Plan::template Operator<i>::template frame_bytes<V, ContextOf<Plan, i, B, Mode::train>>();
  });
  return sum;
}

/// All activations of a pass of B samples in lanes V, as run/inference_pass.hpp has them: the last
/// stage writes to the caller's memory where it can.
template <class V, class Plan, int B>
constexpr long pass_bytes() noexcept {
  long sum = input_bytes<V, Plan, B>();
  static_for<Plan::stage_count>([&](auto i) {
    if (Plan::template Operator<i>::only_trains) return;
    if (!writes_outputs<Plan, i>) sum += block_bytes<V, OutputsOf<Plan, i, B>>;
    using C = ContextOf<Plan, i, B, Mode::evaluate>;
    sum += Plan::template Operator<i>::template frame_bytes<V, C>();
  });
  return sum;
}
/// Those of an inference of `Rows` samples, in the lanes and the layout that it has.
template <class Plan, int Rows>
constexpr long inference_bytes() noexcept {
  constexpr int B = samples_together<Plan>(Rows);
  using V = InferenceLanes<simd::Lanes<typename Plan::scalar>, Plan, B>;
  return pass_bytes<V, InferencePlan<Plan, B>, B>();
}

/// Registers that a function spills: 24 lanes, saved ones, arguments.
template <class Plan>
constexpr long spill_bytes() noexcept {
  return 512 + 24 * lane_bytes<Plan>;
}

/// What a long formula of stage I's outputs, forward or backward, makes compilers spill: some
/// interleave those of a whole tile of results.
template <class Plan, int I, int B, bool Backward>
constexpr long tile_spill_bytes() noexcept {
  using T = typename Plan::scalar;
  using V = simd::Lanes<T>;
  using Act = typename Plan::template Activation<I>;
  using Layer = typename Plan::template LayerOf<I>;
  constexpr Stage s = Plan::template stage<I>;
  using namespace layers_impl;
  constexpr int longest = Backward
                              ? std::max(formula_backward<Act, T>(), formula_backward<Layer, T>())
                              : std::max(formula_forward<Act, T>(), formula_forward<Layer, T>());
  using Out = OutputsOf<Plan, I, B>;
  constexpr kernels_impl::Tile tile =
      kernels_impl::outer_tile<V>(Out::rows, Out::template vectors<V>, s.in);
  return longest > 4 ? 9 * tile.rows * tile.vectors * lane_bytes<Plan> : 0;
}

/// What stage I's backward pass keeps: its operator's scratch; a product applies the derivative of
/// the stage before.
template <class Plan, int I, int B>
constexpr long backward_bytes() noexcept {
  using Op = typename Plan::template Operator<I>;
  using V = simd::Lanes<typename Plan::scalar>;
  constexpr int by = Op::is_product && I > 0 ? I - 1 : I;
  return tile_spill_bytes<Plan, by, B, true>() +
         Op::template scratch_bytes<V, ContextOf<Plan, I, B, Mode::train>>(I > 0);
}

/// What the passes add, Training or forward alone: the largest frame of the functions they are, or
/// all that they keep if they are one straight line of code.
template <class Plan, int B, bool Training>
constexpr long pass_stack() noexcept {
  long most = 0, sum = 0;
  static_for<Plan::stage_count>([&](auto i) {
    using V = simd::Lanes<typename Plan::scalar>;
    using C = ContextOf<Plan, i, B, Training ? Mode::train : Mode::evaluate>;
    const long forward = tile_spill_bytes<Plan, i, B, false>() +
                         Plan::template Operator<i>::template forward_scratch_bytes<V, C>();
    const long backward = Training ? backward_bytes<Plan, i, B>() : 0L;
    most = std::max({most, forward, backward});
    sum += forward + backward;
  });
  return straight_line<Plan, B> ? sum : spill_bytes<Plan>() + most;
}

/// The frames of the stages, each in a function of its own: saved registers, alignment, views.
template <class Plan, int B>
constexpr long stage_frames() noexcept {
  return straight_line<Plan, B> ? 0 : Plan::stage_count * (192 + 4 * lane_bytes<Plan>);
}

/// What the loss end keeps of each sample and row: see run/loss/class_index.hpp, run/loss/elementwise.hpp.
template <class Plan, class Loss, int B>
constexpr long loss_end_bytes() noexcept {
  using Last = typename Plan::Last;
  constexpr bool columns = Plan::out_layout == Layout::columns;
  constexpr long lane = lane_bytes<Plan>,
                 samples = simd::lanes_of(LastBlock<Plan, B>::batch, Plan::lanes) + 1;
  constexpr long parts =
      columns ? Plan::columns_out : simd::lanes_of(Plan::columns_out, Plan::lanes);
  constexpr bool classes = losses_impl::ClassIndex<Loss>;
  constexpr int weights =
      losses_impl::WeightedTwice<Loss> ? 2 : (losses_impl::Weighted<Loss> ? 1 : 0);
  long sum = weights * lane * simd::lanes_of(Plan::columns_out, Plan::lanes);
  bool apart = layers_impl::Rowwise<Last> || losses_impl::OfRows<Loss>;
  if constexpr (losses_impl::OfRows<Loss>) {  // values, duals and derivatives of a row
    sum +=
        lane * (4 * Plan::columns_out + 3 * losses_impl::target_columns<Loss>(Plan::columns_out));
  }
  if constexpr (losses_impl::ForHeads<Loss>) {
    sum += block_bytes<simd::Lanes<typename Plan::scalar>, LastBlock<Plan, B>>;
    static_for<Loss::count>(
        [&](auto i) { sum += loss_end_bytes<Plan, typename Loss::template At<i>, B>(); });
  } else if constexpr (classes) {
    sum += lane * (5 * samples + 2 * parts);
    apart = !scores_are_logits<Last, Loss> && !std::is_same_v<Last, Identity>;
  }
  return sum +
         (apart ? 2 * block_bytes<simd::Lanes<typename Plan::scalar>, LastBlock<Plan, B>> : 0);
}

/// Trainer::step on B rows.
template <class Plan, class Loss, int B>
constexpr long step_stack() noexcept {
  return training_bytes<Plan, B>() + loss_end_bytes<Plan, Loss, B>() + spill_bytes<Plan>() +
         pass_stack<Plan, B, true>() + stage_frames<Plan, B>();
}
/// model.forward(x) on `Rows` rows.
template <class Plan, int Rows>
constexpr long inference_stack() noexcept {
  constexpr int B = samples_together<Plan>(Rows);
  return inference_bytes<Plan, Rows>() + spill_bytes<Plan>() + pass_stack<Plan, B, false>() +
         stage_frames<Plan, B>();
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
