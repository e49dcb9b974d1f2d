// SPDX-License-Identifier: MIT
//
// One step of a stream after the other. However many steps a call has, each runs through the same
// code: the bits do not depend on how a signal is cut.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/stream_plan.hpp>
#include <fixnet/run/inference_pass.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// One step, from the state to the state. Plan is a StreamPlan.
template <class V, class Plan>
struct StreamPass {
  using T = typename V::scalar;
  static constexpr bool straight = plan_impl::straight_line<Plan, 1>;
  const T* parameters;
  T* state;
  int* counts;
  T (*out)[Plan::user_out];

  template <class Input>
  FIXNET_INLINE constexpr void operator()(const Input& x) const noexcept {
    if constexpr (plan_impl::reads_user_rows<Plan>) {
      stage<0>(x);
    } else {
      using First = plan_impl::InputsOf<Plan, 0, 1>;
      plan_impl::Block<V, First> copy;
      copy_rows<V, First>(x, copy.view());
      stage<0>(copy.view());
    }
  }

 private:
  template <int I, class X>
  FIXNET_INLINE constexpr void stage(const X& x) const noexcept {
    using Out = plan_impl::OutputsOf<Plan, I, 1>;
    constexpr int numbers = Plan::places.numbers[I], count = Plan::places.counts[I];
    const layers_impl::StreamCall<T> call{{}, {}, state + numbers, counts + count};
    if constexpr (Plan::template Operator<I>::only_trains) {
      next<I>(x);
    } else if constexpr (plan_impl::writes_outputs<Plan, I>) {
      const OutputStore<V, Out> store{out};
      run_forward<V, Plan, I, 1, Mode::evaluate, typename Plan::Last>(
          parameters, x, store, kernels_impl::Nowhere{}, layers_impl::NotSaved{}, call);
    } else {
      plan_impl::Block<V, Out> y;
      const auto view = y.view();
      run_forward<V, Plan, I, 1, Mode::evaluate>(parameters, x, view, kernels_impl::Nowhere{},
                                                 layers_impl::NotSaved{}, call);
      next<I>(view);
    }
  }
  template <int I, class Y>
  FIXNET_INLINE constexpr void next(const Y& y) const noexcept {
    if constexpr (I < Plan::stage_count - 1) {
      run_stages<straight>([&]() FIXNET_LAMBDA { stage<I + 1>(y); });
    } else {
      run<straight>(Finish<V, Plan, 1, Y>{y, out});
    }
  }
};

/// The steps of a call, in a function of its own for all numbers of them. Returns the last step's output
/// where it is one number: read back from memory it made the next step wait (5 ns of 67).
template <class Lane, class Plan, class X, class T>
FIXNET_NOINLINE constexpr T stream_steps(const T* parameters, X x, T (*y)[Plan::user_out], T* state,
                                         int* counts, std::size_t steps) noexcept {
  using V = plan_impl::InferenceLanes<Lane, Plan, 1>;
  T last = 0;
  if constexpr (plan_impl::takes_blocks<Lane, Plan, X>) {
    using P = plan_impl::StageParameters<Plan, 0, const T>;
    Plan::template Operator<0>::template stream<Lane>(P{parameters}, x, y, state, counts, steps);
    if (steps > 0) last = y[steps - 1][0];
    return last;
  }
  for (std::size_t t = 0; t < steps; ++t) {
    StreamPass<V, Plan>{parameters, state, counts, y + t}(x.from(t));
    last = y[t][0];
  }
  return last;
}
/// One step of each of B streams. None of them waits for another, so the processor has several under way.
template <class Lane, class Plan, int B, class X, class T, class At>
FIXNET_NOINLINE constexpr void step_of_each(const T* parameters, X x, T (*y)[Plan::user_out],
                                            At states) noexcept {
  using V = plan_impl::InferenceLanes<Lane, Plan, 1>;
  for (int b = 0; b < B; ++b) {
    T* const state = states.values + b * At::stride;
    int* const counts = states.counts + b * At::count_stride;
    const auto own = x.from(static_cast<std::size_t>(b));
    if constexpr (plan_impl::takes_blocks<Lane, Plan, X>) {
      using P = plan_impl::StageParameters<Plan, 0, const T>;
      Plan::template Operator<0>::template stream<Lane>(P{parameters}, own, y + b, state, counts,
                                                        1);
    } else {
      StreamPass<V, Plan>{parameters, state, counts, y + b}(own);
    }
  }
}
template <class Plan, int B, class X, class T, class At>
constexpr void streams(const T* parameters, const X& x, T (*y)[Plan::user_out],
                       const At& states) noexcept {
  verify_impl::network_is_of_this_layout<Plan>(parameters);
  if (std::is_constant_evaluated()) {
    step_of_each<simd::One<T>, Plan, B>(parameters, x, y, states);
  } else {
    step_of_each<simd::Lanes<T>, Plan, B>(parameters, x, y, states);
  }
}
template <class Plan, class X, class T>
constexpr T stream(const T* parameters, const X& x, T (*y)[Plan::user_out], T* state, int* counts,
                   std::size_t steps) noexcept {
  verify_impl::network_is_of_this_layout<Plan>(parameters);
  if (std::is_constant_evaluated()) {
    return stream_steps<simd::One<T>, Plan>(parameters, x, y, state, counts, steps);
  } else {
    return stream_steps<simd::Lanes<T>, Plan>(parameters, x, y, state, counts, steps);
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
