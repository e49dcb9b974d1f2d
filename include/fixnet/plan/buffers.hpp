// SPDX-License-Identifier: MIT
//
// The buffers of one pass over B samples: which exist and which shape they have.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

using kernels_impl::BlockShape;

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

/// The blocks that stage I's inputs and outputs for B samples lie in.
template <class Plan, int I, int B>
using InputsOf = BlockShape<B * Plan::template stage<I>.in_positions, Plan::template stage<I>.in,
                            Plan::template stage<I>.in_layout == Layout::columns>;
template <class Plan, int I, int B>
using OutputsOf = BlockShape<B * Plan::template stage<I>.out_positions, Plan::template stage<I>.out,
                             Plan::template stage<I>.out_layout == Layout::columns>;
/// The block of the network's outputs, where the loss end and the last activation read.
template <class Plan, int B>
using LastBlock =
    BlockShape<B * Plan::positions_out, Plan::columns_out, Plan::out_layout == Layout::columns>;
/// What stage I's operator knows of its place.
using layers_impl::Mode;
template <class Plan, int I, int B, Mode M>
using ContextOf = layers_impl::Context<InputsOf<Plan, I, B>, OutputsOf<Plan, I, B>, M, B,
                                       Plan::template stage<I>.order>;

/// The blocks that stage I's operator saves for B samples.
template <class Plan, int I>
FIXNET_HIDDEN inline constexpr auto saved_blocks =
    Plan::template Operator<I>::saved(Plan::template stage<I>);
template <class Plan, int I, int K, int B>
using SavedShape =
    BlockShape<saved_blocks<Plan, I>.at[K].for_each_row ? B * Plan::template stage<I>.out_positions
                                                        : 1,
               saved_blocks<Plan, I>.at[K].columns,
               saved_blocks<Plan, I>.at[K].in_columns(Plan::template stage<I>.out_layout)>;

/// Storage for a block in lanes V.
template <class V, class Shape>
using Block = kernels_impl::LaneBlock<V, Shape::rows, Shape::template vectors<V>>;

/// Stage I's parameters, as its operator sees them: pointers and places. Behind the last of them is
/// where the stage's part of the storage ends. P is const unless a training pass may keep running
/// statistics in the network's buffers.
template <class Plan, int I, class P>
struct StageParameters {
  P* storage;

  template <int K>
  FIXNET_HIDDEN static constexpr Parameter tensor =
      Plan::storage.at[static_cast<std::size_t>(Plan::template stage<I>.parameter + K)];

  template <int K>
  static FIXNET_INLINE constexpr int offset() noexcept {
    if constexpr (K < Plan::template stage<I>.parameter_count) {
      return tensor<K>.offset;
    } else if constexpr (K == 0) {
      return 0;
    } else {
      return tensor<K - 1>.offset + tensor<K - 1>.padded_size();
    }
  }
  template <int K>
  FIXNET_INLINE constexpr const std::remove_const_t<P>* at() const noexcept {
    return storage + offset<K>();
  }
  /// A buffer, to be written.
  template <int K>
  FIXNET_INLINE constexpr P* buffer() const noexcept {
    static_assert(!tensor<K>.trained, "fixnet: only buffers change in a forward pass");
    return storage + offset<K>();
  }
};

/// Whether stage 0 reads the user's rows as they are.
template <class Plan>
inline constexpr bool reads_user_rows =
    Plan::shape_in.in_place() && Plan::template Operator<0>::reads_user_rows(
                                     Plan::template stage<0>,
                                     Plan::storage.at.data() + Plan::template stage<0>.parameter);

/// Whether stage I of an inference applies the last activation and writes to the caller's memory.
template <class Plan, int I>
inline constexpr bool writes_outputs =
    I == Plan::stage_count - 1 &&
    Plan::template Operator<I>::is_product&& Plan::template stage<I>.activation < 0 &&
    layers_impl::OperatorOf<typename Plan::Last>::is_epilogue;

/// Whether a step of B samples is one straight line of code; a longer one calls a function for each
/// pass, shared by equal shapes. A fma of packs is one of several networks: no more code, and a step
/// of so many networks is as long as several.
inline constexpr long straight_line_of_packs = 512;
template <class Plan, int B>
inline constexpr bool straight_line = Plan::work(B) <=
                                      (simd::is_pack<typename Plan::scalar>
                                           ? straight_line_of_packs
                                           : kernels_impl::tuning(Plan::lanes).straight_line);

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
