// SPDX-License-Identifier: MIT
//
// The floating point operations of the passes: multiplications, additions, divisions, roots, on
// real elements, not on padding; a fused multiply-add is 2. Formulas are counted by a lane that
// counts (simd/tally.hpp), the user's own too.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/fusion.hpp>
#include <fixnet/plan/heads.hpp>
#include <fixnet/plan/lowering.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// Formula   rows, B of each position, times what the operator says of one, and the activation of each output
template <class Plan, int I, int B>
constexpr long stage_forward_flops() noexcept {
  using T = typename Plan::scalar;
  constexpr Stage s = Plan::template stage<I>;
  const long own = Plan::template Operator<I>::template forward_flops<T>(s);
  return long{B} * s.out_positions *
         (own + s.out * layers_impl::formula_forward<typename Plan::template Activation<I>, T>());
}
/// The same backward: gradients by the parameters, behind the first stage by the input, and the
/// derivative of the activation.
template <class Plan, int I, int B>
constexpr long stage_backward_flops() noexcept {
  using T = typename Plan::scalar;
  constexpr Stage s = Plan::template stage<I>;
  const long own = Plan::template Operator<I>::template backward_flops<T>(s, I > 0);
  return long{B} * s.out_positions *
         (own + s.out * layers_impl::formula_backward<typename Plan::template Activation<I>, T>());
}

template <class Plan, int B>
constexpr long forward_flops() noexcept {
  long sum = long{B} * Plan::user_out *
             layers_impl::formula_forward<typename Plan::Last, typename Plan::scalar>();
  static_for<Plan::stage_count>([&](auto i) { sum += stage_forward_flops<Plan, i, B>(); });
  return sum;
}

/// The loss and the gradient before the last activation, one output; what the last activation alone
/// takes is part of forward_flops.
template <class T, class Last, class Loss>
constexpr int loss_end_flops() noexcept {
  constexpr int forward = layers_impl::formula_forward<Last, T>();
  if constexpr (losses_impl::ClassIndex<Loss>) {
    return layers_impl::formula_forward<LogSoftmax, T>() +
           layers_impl::formula_backward<LogSoftmax, T>();
  } else {
    using Inner = std::conditional_t<layers_impl::Rowwise<Last>, Identity, Last>;
    const int term = simd::operations<T, 2>([](auto z, auto t) {
      using Weights = losses_impl::WeightsIn<Loss, decltype(t)>;
      if constexpr (losses_impl::WeightedTwice<Loss>)
        return Joined<Inner, Loss>::term(Loss{}, z, t, Weights{t, t});
      else if constexpr (losses_impl::Weighted<Loss>)
        return Joined<Inner, Loss>::term(Loss{}, z, t, t);
      if constexpr (!losses_impl::Weighted<Loss>) return Joined<Inner, Loss>::term(Loss{}, z, t);
    });
    const int rest =
        layers_impl::Rowwise<Last> ? layers_impl::formula_backward<Last, T>() : -forward;
    return term + 2 + rest;  // 2: the reduction's factor, the sum of the terms
  }
}

/// The same of one sample; of heads, with each one's weight.
template <class Plan, class Loss>
constexpr long sample_loss_flops() noexcept {
  using T = typename Plan::scalar;
  if constexpr (losses_impl::ForHeads<Loss>) {
    using Heads = HeadsOf<Plan>;
    long sum = 0;
    static_for<Heads::count>([&](auto i) {
      using Own = typename Loss::template At<i>;
      sum += long{Heads::width(i)} * (1 + loss_end_flops<T, Identity, Own>());
    });
    return sum;
  } else if constexpr (losses_impl::OfRows<Loss>) {
    constexpr auto columns = std::size_t(Plan::user_out);
    constexpr auto targets = std::size_t(losses_impl::target_columns<Loss>(Plan::user_out));
    int count = 0;
    std::array<simd::Tally<T>, columns> y{};
    std::array<simd::Tally<T>, targets> t{};
    y.fill(simd::Tally<T>::counted(count)), t.fill(simd::Tally<T>::counted(count));
    Loss{}.row_term(y, t);
    return count + Plan::user_out * (1 + layers_impl::formula_backward<typename Plan::Last, T>());
  } else {
    const int end = loss_end_flops<T, typename Plan::Last, Loss>();
    return end > 0 ? long{Plan::user_out} * end : 0;
  }
}

template <class Plan, class Loss, int B>
constexpr long backward_flops() noexcept {
  long sum = B * sample_loss_flops<Plan, Loss>();
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
  return long{Plan::storage.parameters} * count;
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
