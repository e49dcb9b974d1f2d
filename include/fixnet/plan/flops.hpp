// SPDX-License-Identifier: MIT
//
// The floating point operations of the passes: multiplications, additions, divisions, roots, on
// real elements, not on padding; a fused multiply-add is 2. Formulas are counted by a lane that
// counts (simd/tally.hpp), the user's own too.
#pragma once

#include <fixnet/plan/fusion.hpp>
#include <fixnet/plan/lowering.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// One exponential and what sums and divides a row: counted a value, forward, and backward.
template <class T>
constexpr int rowwise_forward() noexcept {
  return simd::operations<T>([](auto x) { return simd::exp_nonpositive(x); }) + 3;
}
inline constexpr int rowwise_backward = 4;

template <class L, class T>
constexpr int layer_forward() noexcept {
  if constexpr (layers_impl::Elementwise<L>) {
    return simd::operations<T>([](auto x) { return L::forward(x); });
  } else if constexpr (layers_impl::Scaled<L>) {
    return simd::operations<T, 2>([](auto x, auto a) { return L::forward(x, a); });
  } else {
    return layers_impl::Rowwise<L> ? rowwise_forward<T>() : 0;
  }
}
template <class L, class T>
constexpr int layer_backward() noexcept {
  if constexpr (layers_impl::Elementwise<L>) {
    return simd::operations<T, 2>([](auto x, auto dy) { return L::backward(x, dy); });
  } else if constexpr (layers_impl::Scaled<L>) {
    return simd::operations<T, 2>([](auto x, auto dy) {
      auto da = x;
      return L::backward(x, x, dy, da);
    });
  } else {
    return layers_impl::Rowwise<L> ? rowwise_backward : 0;
  }
}

/// Formula   affine: B·(2·in·out + out with bias + out·activation); else B·out·layer
template <class Plan, int I, int B>
constexpr long stage_forward_flops() noexcept {
  using T = typename Plan::scalar;
  constexpr Stage s = Plan::template stage<I>;
  long row = s.out * layer_forward<typename Plan::template LayerOf<I>, T>();
  if (s.kind == layers_impl::Kind::affine) {
    row += 2L * s.in * s.out + (s.bias ? s.out : 0);
    row += s.out * layer_forward<typename Plan::template Activation<I>, T>();
  }
  return B * row;
}
/// Formula   affine: dW 2·B·in·out, dbias B·out, dx 2·B·in·out behind the first stage, and the
///           derivative of the activation
template <class Plan, int I, int B>
constexpr long stage_backward_flops() noexcept {
  using T = typename Plan::scalar;
  constexpr Stage s = Plan::template stage<I>;
  constexpr bool has_dx = I > 0;
  if constexpr (s.kind == layers_impl::Kind::affine) {
    const long row = (has_dx ? 4L : 2L) * s.in * s.out + (s.bias ? s.out : 0);
    return B * (row + s.out * layer_backward<typename Plan::template Activation<I>, T>());
  } else {
    const bool needed = has_dx || s.kind == layers_impl::Kind::scaled;
    return needed ? long{B} * s.out * layer_backward<typename Plan::template LayerOf<I>, T>() : 0;
  }
}

template <class Plan, int B>
constexpr long forward_flops() noexcept {
  long sum = long{B} * Plan::out * layer_forward<typename Plan::Last, typename Plan::scalar>();
  static_for<Plan::stage_count>([&](auto i) { sum += stage_forward_flops<Plan, i, B>(); });
  return sum;
}

/// The loss and the gradient before the last activation, one output; what the last activation alone
/// takes is part of forward_flops.
template <class Plan, class Loss>
constexpr int loss_end_flops() noexcept {
  using T = typename Plan::scalar;
  using Last = typename Plan::Last;
  constexpr int forward = layer_forward<Last, T>();
  if constexpr (losses_impl::ClassIndex<Loss>) {
    return rowwise_forward<T>() + rowwise_backward;
  } else {
    using Inner = std::conditional_t<layers_impl::Rowwise<Last>, Identity, Last>;
    const int term = simd::operations<T, 2>([](auto z, auto t) {
      if constexpr (losses_impl::Weighted<Loss>) return Joined<Inner, Loss>::term(Loss{}, z, t, t);
      if constexpr (!losses_impl::Weighted<Loss>) return Joined<Inner, Loss>::term(Loss{}, z, t);
    });
    const int rest = layers_impl::Rowwise<Last> ? rowwise_backward : -forward;
    return term + 2 + rest;  // 2: the reduction's factor, the sum of the terms
  }
}

template <class Plan, class Loss, int B>
constexpr long backward_flops() noexcept {
  const int end = loss_end_flops<Plan, Loss>();
  long sum = long{B} * Plan::out * (end > 0 ? end : 0);
  static_for<Plan::stage_count>([&](auto i) { sum += stage_backward_flops<Plan, i, B>(); });
  return sum;
}

/// One update of all parameters.
template <class Plan, class Rule>
constexpr long update_flops() noexcept {
  using V = simd::Tally<typename Plan::scalar>;
  int count = 0;
  const V x = V::counted(count);
  V slot[Rule::slots > 0 ? Rule::slots : 1];
  for (V& s : slot) s = x;
  typename Rule::Progress progress{};
  const auto factors = Rule{}.template begin<typename Plan::scalar>(progress);
  Rule::update(factors.template to<V>(), x, x, slot);
  return long{Plan::stages.parameters} * count;
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END
