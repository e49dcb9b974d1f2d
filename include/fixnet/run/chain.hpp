// SPDX-License-Identifier: MIT
//
// The functors that run the stages of a list of layers within a layer (plan/chain.hpp).
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/chain.hpp>
#include <fixnet/run/stage.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// The parameters of a part of a layer: from its tensor number First on.
template <class P, int First>
struct PartOfParameters {
  P all;
  template <int K>
  FIXNET_HIDDEN static constexpr layers_impl::Parameter tensor = P::template tensor<First + K>;
  template <int K>
  FIXNET_INLINE constexpr int offset() const noexcept {
    return all.template offset<First + K>();
  }
  template <int K>
  FIXNET_INLINE constexpr auto at() const noexcept {
    return all.template at<First + K>();
  }
  template <int K>
  FIXNET_INLINE constexpr auto buffer() const noexcept {
    return all.template buffer<First + K>();
  }
};
/// The saved blocks of a part of a layer: from number First on.
template <class S, int First>
struct PartOfSaved {
  S all;
  template <int K>
  FIXNET_INLINE constexpr auto at() const noexcept {
    return all.template at<First + K>();
  }
};
/// The part of what is saved that begins with block First, and, of states, behind those of others.
template <int First, class S>
FIXNET_INLINE constexpr auto part_of_saved(
    const S& saved, [[maybe_unused]] const layers_impl::StreamState& before) noexcept {
  if constexpr (layers_impl::HasStates<S>) {
    using Part = PartOfSaved<decltype(saved.views), First>;
    using All = layers_impl::SavedAndStates<Part, decltype(saved.states), decltype(saved.rows)>;
    return All{{saved.views}, saved.states.behind(before), saved.rows};
  } else {
    return PartOfSaved<S, First>{saved};
  }
}
/// A call of a stream whose state begins behind that of others.
template <class Call>
FIXNET_INLINE constexpr Call part_of_state(const Call& call,
                                           const layers_impl::StreamState& before) noexcept {
  return {{}, {}, call.state + before.numbers, call.count + before.counts};
}
/// Memory for a block where nobody keeps one.
template <class V, class Shape, class S>
struct OwnBlock {
  plan_impl::Block<V, Shape> block;
  template <int>
  FIXNET_INLINE constexpr auto view(const S&) noexcept {
    return block.view();
  }
};
template <class V, class Shape, class S>
  requires(!std::is_same_v<S, layers_impl::NotSaved>)
struct OwnBlock<V, Shape, S> {
  template <int K>
  static FIXNET_INLINE constexpr auto view(const S& saved) noexcept {
    return saved.template at<K>();
  }
};

/// Runs the stages forward. List is the operator that holds them, and says where the blocks of each
/// stage are; End what becomes of the last stage's output.
template <class V, class List, class Plan, int B, Mode M, class P, class X, class Y, class S,
          class Call>
struct ChainForward {
  static constexpr bool straight = plan_impl::straight_line<Plan, B>;
  static constexpr int last = Plan::stage_count - 1;
  P parameters;
  X x;
  Y y;
  S saved;
  Call call;

  FIXNET_INLINE constexpr void operator()() const noexcept { stage<0>(x); }

 private:
  template <int I, class From>
  FIXNET_INLINE constexpr void stage(const From& from) const noexcept {
    using Shape = plan_impl::OutputsOf<Plan, I, B>;
    if constexpr (M == Mode::evaluate && Plan::template Operator<I>::only_trains) {
      next<I>(from);
    } else if constexpr (I == last && List::writes_itself) {
      run_one<I>(from, List::template store<V>(x, y));
    } else {
      OwnBlock<V, Shape, S> memory;
      const auto out = memory.template view<List::template saved_at<I>>(saved);
      run_one<I>(from, out);
      verify_impl::padding_is_zero<V, Shape>(out, "forward",
                                             "the padding of a stage's output is 0");
      next<I>(out);
    }
  }
  /// What is behind stage I.
  template <int I, class Out>
  FIXNET_INLINE constexpr void next(const Out& out) const noexcept {
    using Shape = plan_impl::OutputsOf<Plan, I, B>;
    if constexpr (I < last) {
      run_stages<straight>([&]() FIXNET_LAMBDA { stage<I + 1>(out); });
    } else {
      const auto store = List::template store<V>(x, y);
      for (int r = 0; r < Shape::rows; ++r) {
        for (int c = 0; c < Shape::template vectors<V>; ++c) store.set(r, c, out.get(r, c));
      }
    }
  }
  template <int I, class From, class To>
  FIXNET_INLINE constexpr void run_one(const From& from, const To& to) const noexcept {
    using Op = typename Plan::template Operator<I>;
    using C = plan_impl::ContextOf<Plan, I, B, M>;
    using Act = typename Plan::template Activation<I>;
    constexpr int first = Plan::template stage<I>.parameter;
    const PartOfParameters<P, first> own{parameters};
    constexpr int blocks = List::template saved_at<I> + List::template keeps_output<I>;
    if constexpr (plan_impl::keeps_input<Act> && M == Mode::train) {
      const auto kept = part_of_saved<blocks + 1>(saved, List::template state_before<Plan, I>());
      run<straight>(
          Op::template forward<V, C, Act>(own, from, to, saved.template at<blocks>(), kept, call));
    } else if constexpr (M == Mode::train) {
      const auto kept = part_of_saved<blocks>(saved, List::template state_before<Plan, I>());
      run<straight>(
          Op::template forward<V, C, Act>(own, from, to, kernels_impl::Nowhere{}, kept, call));
    } else {
      run<straight>(Op::template forward<V, C, Act>(own, from, to, kernels_impl::Nowhere{},
                                                    layers_impl::NotSaved{}, call_of<I>()));
    }
  }
  /// Of a stream, stage I's own part of the state.
  template <int I>
  FIXNET_INLINE constexpr auto call_of() const noexcept {
    if constexpr (layers_impl::IsStreamCall<Call>) {
      return part_of_state(call, List::template state_before<Plan, I>());
    } else {
      return call;
    }
  }
};

/// Runs the stages backward from dy, the gradient by the last one's output.
template <class V, class List, class Plan, int B, class P, class DY, class X, class Y, class S,
          class Sink, class DXDone>
struct ChainBackward {
  static constexpr int last = Plan::stage_count - 1;
  P parameters;
  DY dy;
  X x;
  Y y;
  S saved;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    before_activation<V, Plan, last, B>(
        dy, [&](const auto& block) FIXNET_LAMBDA { return gradient_by_input<last>(block); },
        [&](const auto& d) FIXNET_LAMBDA { stage<last>(d); });
  }

 private:
  /// Stage I's output; of the last one, if the list does not keep it, whatever its layer's is.
  template <int I>
  FIXNET_INLINE constexpr auto output() const noexcept {
    if constexpr (List::template keeps_output<I>) {
      return saved.template at<List::template saved_at<I>>();
    } else {
      return y;
    }
  }
  template <int I, class DX>
  FIXNET_INLINE constexpr auto gradient_by_input(const DX& dx) const noexcept {
    using Act = typename Plan::template Activation<I>;
    if constexpr (plan_impl::keeps_input<Act>) {
      constexpr int before = List::template saved_at<I> + List::template keeps_output<I>;
      return activation_gradient<V, Act>(saved.template at<before>(), output<I>(), dx);
    } else {
      return activation_gradient<V, Act>(kernels_impl::Nowhere{}, output<I>(), dx);
    }
  }
  template <int I, class D>
  FIXNET_INLINE constexpr void stage(const D& d) const noexcept {
    if constexpr (I == 0) {
      run_one<0>(d, x, dx_done);
    } else {
      using Before = plan_impl::OutputsOf<Plan, I - 1, B>;
      plan_impl::Block<V, Before> dx;
      const auto view = dx.view();
      run_one<I>(d, output<I - 1>(), gradient_by_input<I - 1>(view));
      verify_impl::padding_is_zero<V, Before>(view, "backward", "the padding of a gradient is 0");
      run_stages<plan_impl::straight_line<Plan, B>>([&]() FIXNET_LAMBDA { stage<I - 1>(view); });
    }
  }
  template <int I, class D, class From, class Done>
  FIXNET_INLINE constexpr void run_one(const D& d, const From& from,
                                       const Done& done) const noexcept {
    using Op = typename Plan::template Operator<I>;
    using C = plan_impl::ContextOf<Plan, I, B, Mode::train>;
    using Act = typename Plan::template Activation<I>;
    const PartOfParameters<P, Plan::template stage<I>.parameter> own{parameters};
    constexpr int blocks = List::template saved_at<I> + List::template keeps_output<I> +
                           (plan_impl::keeps_input<Act> ? 1 : 0);
    const auto kept = part_of_saved<blocks>(saved, List::template state_before<Plan, I>());
    using Pass = decltype(Op::template backward<V, C>(own, d, from, output<I>(), kept, sink, done));
    if constexpr (!std::is_same_v<Pass, layers_impl::NoPass>) {
      run<plan_impl::straight_line<Plan, B>>(
          Op::template backward<V, C>(own, d, from, output<I>(), kept, sink, done));
    }
  }
};

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
