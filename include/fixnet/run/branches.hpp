// SPDX-License-Identifier: MIT
//
// The functors that run lists of layers side by side within a layer (plan/branches.hpp).
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/some_columns.hpp>
#include <fixnet/plan/branches.hpp>
#include <fixnet/run/chain.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Adds to what a block holds.
template <class V, class View>
struct AddTo {
  View view;
  FIXNET_INLINE constexpr void set(int r, int c, V v) const noexcept {
    view.set(r, c, settle(v) + view.get(r, c));
  }
};
/// A gradient set, added to a block's, or added to a block's and handed on.
template <class V, class View>
struct SetGradient {
  View view;
  FIXNET_INLINE constexpr void operator()(int r, int c, V v) const noexcept {
    view.set(r, c, settle(v));
  }
};
template <class V, class View>
struct AddGradientTo {
  View view;
  FIXNET_INLINE constexpr void operator()(int r, int c, V v) const noexcept {
    view.set(r, c, settle(v) + view.get(r, c));
  }
};
template <class V, class View, class DXDone>
struct AddGradientOf {
  View view;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()(int r, int c, V v) const noexcept {
    dx_done(r, c, settle(v) + view.get(r, c));
  }
};

/// Where branch I's own part of the layer's state begins.
template <class V, class Op, class C, int I>
FIXNET_HIDDEN inline constexpr layers_impl::StreamState state_before_branch =
    Op::template state_before<I>({.in = C::In::columns,
                                  .lanes = simd::layout_lanes<typename V::scalar>});

template <class V, class Op, class C, bool Joined, class P, class X, class Y, class S, class Call>
struct BranchesForward {
  P parameters;
  X x;
  Y y;
  S saved;
  Call call;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    static_for<Op::count>([&](auto i) FIXNET_LAMBDA { branch<i>(); });
  }

 private:
  template <int I>
  FIXNET_INLINE constexpr void branch() const noexcept {
    if constexpr (Joined) {
      using Out = typename Op::template BranchOutput<C, I>;
      constexpr int first = Op::template first_column<I>(C::In::columns);
      branch_to<I>(kernels_impl::SomeColumns<V, first, Out::columns, Out::narrow, Y>{y});
    } else if constexpr (I == 0) {
      branch_to<I>(y);
    } else {
      branch_to<I>(AddTo<V, Y>{y});
    }
  }
  template <int I, class To>
  FIXNET_INLINE constexpr void branch_to(const To& to) const noexcept {
    using List = typename Op::template Branch<I>;
    using Plan = typename List::template PlanAt<V, typename Op::template BranchContext<C, I>>;
    const PartOfParameters<P, Op::template first_parameter<I>> own{parameters};
    const auto kept = part<I>();
    constexpr int B = List::template samples<C>;
    using Pass = ChainForward<V, List, Plan, B, C::mode, std::remove_const_t<decltype(own)>, X, To,
                              std::remove_const_t<decltype(kept)>, Call>;
    run<plan_impl::straight_line<Plan, B>>(Pass{own, x, to, kept, call_of<I>()});
  }
  /// Of a stream, branch I's own part of the state.
  template <int I>
  FIXNET_INLINE constexpr auto call_of() const noexcept {
    if constexpr (layers_impl::IsStreamCall<Call>) {
      return part_of_state(call, state_before_branch<V, Op, C, I>);
    } else {
      return call;
    }
  }
  template <int I>
  FIXNET_INLINE constexpr auto part() const noexcept {
    if constexpr (std::is_same_v<S, layers_impl::NotSaved>) {
      return saved;
    } else {
      return part_of_saved<Op::template first_saved<I>>(saved, state_before_branch<V, Op, C, I>);
    }
  }
};

template <class V, class Op, class C, bool Joined, class P, class DY, class X, class S, class Sink,
          class DXDone>
struct BranchesBackward {
  static constexpr bool first = std::is_same_v<DXDone, kernels_impl::Nowhere>;
  static constexpr int last = Op::count - 1;
  P parameters;
  DY dy;
  X x;
  S saved;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (first || last == 0) {
      static_for<Op::count>([&](auto i) FIXNET_LAMBDA { branch<i>(dx_done); });
    } else {
      plan_impl::Block<V, typename C::In> sum;
      const auto view = sum.view();
      using View = std::remove_const_t<decltype(view)>;
      branch<0>(SetGradient<V, View>{view});
      static_for<last - 1>([&](auto i)
                               FIXNET_LAMBDA { branch<i + 1>(AddGradientTo<V, View>{view}); });
      branch<last>(AddGradientOf<V, View, DXDone>{view, dx_done});
    }
  }

 private:
  template <int I, class Done>
  FIXNET_INLINE constexpr void branch(const Done& done) const noexcept {
    if constexpr (Joined) {
      using Out = typename Op::template BranchOutput<C, I>;
      constexpr int column = Op::template first_column<I>(C::In::columns);
      plan_impl::Block<V, Out> own;
      const auto d = own.view();
      const kernels_impl::SomeColumns<V, column, Out::columns, Out::narrow, DY> part{dy};
      for (int r = 0; r < Out::rows; ++r) {
        for (int c = 0; c < Out::template vectors<V>; ++c) d.set(r, c, part.get(r, c));
      }
      branch_from<I>(d, done);
    } else {
      branch_from<I>(dy, done);
    }
  }
  template <int I, class D, class Done>
  FIXNET_INLINE constexpr void branch_from(const D& d, const Done& done) const noexcept {
    using List = typename Op::template Branch<I>;
    using Plan = typename List::template PlanAt<V, typename Op::template BranchContext<C, I>>;
    const PartOfParameters<P, Op::template first_parameter<I>> own{parameters};
    const auto kept =
        part_of_saved<Op::template first_saved<I>>(saved, state_before_branch<V, Op, C, I>);
    constexpr int B = List::template samples<C>;
    using Pass =
        ChainBackward<V, List, Plan, B, std::remove_const_t<decltype(own)>, D, X,
                      kernels_impl::Nowhere, std::remove_const_t<decltype(kept)>, Sink, Done>;
    run<plan_impl::straight_line<Plan, B>>(Pass{own, d, x, {}, kept, sink, done});
  }
};

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
