// SPDX-License-Identifier: MIT
//
// Storage for what a stage's operator saves between forward and backward, in the frame of the
// function that runs the stage.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/buffers.hpp>
#include <fixnet/plan/stream_plan.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

template <int K, class Storage>
struct SavedStorage {
  Storage block;
};
template <class V, class Plan, int I, int B, class Indices>
struct SavedFrameOf;
template <class V, class Plan, int I, int B, int... K>
struct SavedFrameOf<V, Plan, I, B, std::integer_sequence<int, K...>>
    : SavedStorage<K, plan_impl::Block<V, plan_impl::SavedShape<Plan, I, K, B>>>... {
  FIXNET_INLINE constexpr auto views() noexcept {
    return layers_impl::SavedViews<decltype(view<K>())...>{{view<K>()}...};
  }

 private:
  template <int L>
  FIXNET_INLINE constexpr auto view() noexcept {
    using Storage = plan_impl::Block<V, plan_impl::SavedShape<Plan, I, L, B>>;
    return static_cast<SavedStorage<L, Storage>&>(*this).block.view();
  }
};
template <class V, class Plan, int I, int B>
using SavedFrame =
    SavedFrameOf<V, Plan, I, B,
                 std::make_integer_sequence<int, plan_impl::saved_blocks<Plan, I>.count>>;

/// What stage I saves, and the states that a call carries on for it.
template <class Plan, int I, class Views, class Call>
FIXNET_INLINE constexpr auto saved_and_states(const Views& views,
                                              [[maybe_unused]] const Call& call) noexcept {
  if constexpr (layers_impl::HasStates<Call>) {
    using Saved = layers_impl::SavedAndStates<Views, std::remove_const_t<decltype(call.states)>,
                                              std::remove_const_t<decltype(call.rows)>>;
    constexpr auto& places = plan_impl::StreamPlan<Plan>::places;
    return Saved{views, call.states.behind({places.numbers[I], places.counts[I]}), call.rows};
  } else {
    return views;
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
