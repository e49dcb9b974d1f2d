// SPDX-License-Identifier: MIT
//
// A network that goes step by step: the plan of one step, with the parameters where they are, and where
// the state of each stage lies.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/plan/inference_plan.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// The same network, of samples of one position, with every block in rows.
template <class Plan>
struct StreamPlan : Plan {
  static constexpr SampleShape one_step(SampleShape s) noexcept {
    s.positions = 1;
    return s;
  }
  FIXNET_HIDDEN static constexpr auto stages = [] {
    auto all = Plan::stages;
    for (Stage& s : all.at) {
      s.in_layout = s.out_layout = Layout::rows;
      s.in_positions = s.out_positions = 1;
    }
    all.in = one_step(all.in), all.out = one_step(all.out);
    all.out_layout = Layout::rows;
    return all;
  }();
  FIXNET_HIDDEN static constexpr SampleShape shape_in = stages.in, shape_out = stages.out;
  static constexpr int user_in = shape_in.size(), user_out = shape_out.size();
  static constexpr int positions_in = 1, positions_out = 1, most_positions = 1;
  static constexpr Layout out_layout = Layout::rows;
  template <int I>
  FIXNET_HIDDEN static constexpr Stage stage = stages.at[static_cast<std::size_t>(I)];
  static constexpr long work(int batch) noexcept { return work_in<StreamPlan>(batch, Plan::lanes); }

  /// Where each stage's state begins; behind the last, how many numbers there are.
  struct Places {
    std::array<int, static_cast<std::size_t>(Plan::stage_count + 1)> numbers{}, counts{};
  };
  FIXNET_HIDDEN static constexpr Places places = [] {
    Places all;
    static_for<Plan::stage_count>([&](auto i) {
      const auto at = static_cast<std::size_t>(int(i));
      const layers_impl::StreamState own = Plan::template Operator<i>::state(stage<i>);
      all.numbers[at + 1] = all.numbers[at] + own.numbers;
      all.counts[at + 1] = all.counts[at] + own.counts;
    });
    return all;
  }();
  static constexpr int state_numbers = places.numbers[Plan::stage_count];
  static constexpr int state_counts = places.counts[Plan::stage_count];
};

/// Whether the network is one layer that takes all steps of a call at once.
template <class V, class Plan, class X>
inline constexpr bool takes_blocks = [] {
  using T = typename Plan::scalar;
  using Op = typename Plan::template Operator<0>;
  if constexpr (Plan::stage_count == 1 && Plan::stages.last < 0 && V::size > 1) {
    return requires(const X& x, const StageParameters<Plan, 0, const T>& p, T* state, int* counts) {
      Op::template stream<V>(p, x, static_cast<T(*)[Plan::user_out]>(nullptr), state, counts, 1);
    };
  } else {
    return false;
  }
}();

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
