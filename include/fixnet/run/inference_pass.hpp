// SPDX-License-Identifier: MIT
//
// The forward pass for its outputs alone.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/plan/inference_plan.hpp>
#include <fixnet/run/stage.hpp>
#include <fixnet/run/user_stores.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// The network's last activation of the block z, into the user's rows.
template <class V, class Plan, int B, class Z>
struct Finish {
  using Shape = plan_impl::LastBlock<Plan, B>;
  using Store = StoreOf<V, Plan, Shape>;
  Z z;
  typename V::scalar (*out)[Plan::user_out];

  template <class F>
  FIXNET_INLINE constexpr void with_parts(const F& f) const noexcept {
    f(z, out);
  }
  FIXNET_INLINE constexpr void operator()() const noexcept {
    using Last = typename Plan::Last;
    if constexpr (layers_impl::Rowwise<Last>) {
      using Groups = kernels_impl::RowGroupsOf<V, Shape>;
      kernels_impl::RowwiseForward<V, Groups, Last, Z, Store>{z, {out}}();
    } else {
      kernels_impl::MapForward<V, Shape, Last, Z, Store>{z, {out}}();
    }
  }
};

template <class V, class Plan, int B>
struct InferencePass {
  using T = typename V::scalar;
  static constexpr bool straight = plan_impl::straight_line<Plan, B>;
  FIXNET_HIDDEN static constexpr layers_impl::Call<StaticIndex<B>> call{};
  const T* parameters;
  T (*out)[Plan::user_out];

  template <class Input>
  FIXNET_INLINE constexpr void operator()(const Input& x) const noexcept {
    if constexpr (plan_impl::reads_user_rows<Plan> && Plan::positions_in == 1) {
      stage<0>(x);
    } else if constexpr (plan_impl::reads_user_rows<Plan>) {
      stage<0>(rows_in<V, Plan>(x));
    } else {
      using First = plan_impl::InputsOf<Plan, 0, B>;
      plan_impl::Block<V, First> copy;
      if constexpr (Plan::positions_in == 1) copy_rows<V, First>(x, copy.view());
      if constexpr (Plan::positions_in > 1) copy_rows<V, First>(rows_in<V, Plan>(x), copy.view());
      stage<0>(copy.view());
    }
  }

 private:
  template <int I, class X>
  FIXNET_INLINE constexpr void stage(const X& x) const noexcept {
    using Out = plan_impl::OutputsOf<Plan, I, B>;
    if constexpr (Plan::template Operator<I>::only_trains) {
      next<I>(x);
    } else if constexpr (plan_impl::writes_outputs<Plan, I>) {
      const StoreOf<V, Plan, Out> store{out};
      run_forward<V, Plan, I, B, Mode::evaluate, typename Plan::Last>(
          parameters, x, store, kernels_impl::Nowhere{}, layers_impl::NotSaved{}, call);
    } else {
      plan_impl::Block<V, Out> y;
      const auto view = y.view();
      run_forward<V, Plan, I, B, Mode::evaluate>(parameters, x, view, kernels_impl::Nowhere{},
                                                 layers_impl::NotSaved{}, call);
      next<I>(view);
    }
  }
  /// What is behind stage I.
  template <int I, class Y>
  FIXNET_INLINE constexpr void next(const Y& y) const noexcept {
    if constexpr (I < Plan::stage_count - 1) {
      if constexpr (straight) stage<I + 1>(y);
      if constexpr (!straight) stages_apart<I + 1>(parameters, out, y);
    } else {
      run<straight>(Finish<V, Plan, B, Y>{y, out});
    }
  }
  // From stage I on in a function of its own, as run_stages does, with the pointers in registers.
  template <int I, class X>
  static FIXNET_NOINLINE constexpr void stages_apart(const T* parameters, T (*out)[Plan::user_out],
                                                     X x) noexcept {
    InferencePass{parameters, out}.template stage<I>(x);
  }
};

/// The pass of B rows in the lanes that suit them.
template <class Lane, class Plan, int B>
using PassOf =
    InferencePass<plan_impl::InferenceLanes<Lane, Plan, B>, plan_impl::InferencePlan<Plan, B>, B>;

// A function of its own for each number of rows; not forced inline, so that callers stay small.
template <class Lane, class Plan, int B, class X, class T>
constexpr void infer_rows(const T* parameters, X x, T (*y)[Plan::user_out]) noexcept {
  PassOf<Lane, Plan, B>{parameters, y}(x);
}

template <class Lane, class Plan, int B, class X, class T>
FIXNET_INLINE constexpr void infer_batch(const T* parameters, const X& x,
                                         T (*y)[Plan::user_out]) noexcept {
  if constexpr (B == 1 && plan_impl::inlined_sample<Plan>) {
    PassOf<Lane, Plan, 1>{parameters, y}(x);
  } else {
    // No more of them than there are: a pass of more rows would be compiled for nothing.
    constexpr int size = plan_impl::samples_together<Plan>(B);
    constexpr int whole = B / size, rest = B % size;
    for (int i = 0; i < whole; ++i) {
      const auto row = static_cast<std::size_t>(i * size);
      infer_rows<Lane, Plan, size>(parameters, x.from(row), y + row);
    }
    if constexpr (rest > 0) {
      constexpr auto row = static_cast<std::size_t>(whole * size);
      infer_rows<Lane, Plan, rest>(parameters, x.from(row), y + row);
    }
  }
}

/// y = network(x) for B rows.
template <class Plan, int B, class X, class T>
FIXNET_INLINE constexpr void infer(const T* parameters, const X& x,
                                   T (*y)[Plan::user_out]) noexcept {
  verify_impl::network_is_of_this_layout<Plan>(parameters);
  if (std::is_constant_evaluated()) {
    infer_batch<simd::One<T>, Plan, B>(parameters, x, y);
  } else {
    infer_batch<simd::Lanes<T>, Plan, B>(parameters, x, y);
  }
}

/// One sample through the networks of a register: y = network(x), each with its own parameters.
template <class V, class Plan, class X>
FIXNET_INLINE constexpr void infer_side_by_side(const V* parameters, const X& x,
                                                V (*y)[Plan::user_out]) noexcept {
  InferencePass<V, plan_impl::InferencePlan<Plan, 1>, 1>{parameters, y}(x);
}

/// Have the arrays bytes in common?
template <class T>
bool overlap(std::span<const T> x, std::span<const T> y) noexcept {
  const auto begin = [](std::span<const T> s) {
    return reinterpret_cast<std::uintptr_t>(s.data());
  };
  return begin(x) < begin(y) + y.size_bytes() && begin(y) < begin(x) + x.size_bytes();
}

/// As many blocks of Rows rows as there are, and goes on behind them.
template <class Plan, int Rows, class X, class T>
FIXNET_INLINE void infer_blocks(const T* parameters, X& x, T (*&y)[Plan::user_out],
                                std::size_t& rows) noexcept {
  for (; rows >= std::size_t{Rows}; rows -= std::size_t{Rows}) {
    infer_rows<simd::Lanes<T>, Plan, Rows>(parameters, x, y);
    x = x.from(Rows);
    y += Rows;
  }
}

/// y = network(x) for a number of rows that only the program knows.
template <class Plan, class X, class T>
void infer_some(const T* parameters, X x, T (*y)[Plan::user_out], std::size_t rows) noexcept {
  verify_impl::network_is_of_this_layout<Plan>(parameters);
  constexpr int together = plan_impl::samples_together<Plan>(plan_impl::inference_rows);
  infer_blocks<Plan, together>(parameters, x, y, rows);
  if constexpr (together > 4) infer_blocks<Plan, 4>(parameters, x, y, rows);
  infer_blocks<Plan, 1>(parameters, x, y, rows);
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
