// SPDX-License-Identifier: MIT
//
// What a network ends in: the heads, each with the columns that its loss takes, and the layers that
// pass on what others give.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/head_losses.hpp>
#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

template <class Plan>
using LastLayer = typename Plan::template Layer<Plan::layer_count - 1>;

/// Whether a layer's outputs are what its inputs are: always, or in an evaluation, as Dropout's.
template <class L>
constexpr bool passes_on(bool evaluated) noexcept {
  return layers_impl::output_facts<L>().passes_on ||
         (evaluated && layers_impl::OperatorOf<L>::only_trains);
}

template <class L>
struct HeadsOfLayer {
  using type = losses_impl::Widths<>;
};
template <class L>
  requires requires { typename L::heads; }
struct HeadsOfLayer<L> {
  using type = typename L::heads;
};
/// The columns of the last layer's heads; none where it has none.
template <class Plan>
using HeadsOf = typename HeadsOfLayer<LastLayer<Plan>>::type;

template <class Plan, class Loss>
struct LossOnImpl {
  using type = Loss;
};
template <class Plan, class Loss>
  requires(losses_impl::ForHeads<Loss>&& HeadsOf<Plan>::count > 0)
struct LossOnImpl<Plan, Loss> {
  using type = typename Loss::template On<HeadsOf<Plan>>;
};
/// A loss with what it has to know of the network: HeadLosses the columns of the heads.
template <class Plan, class Loss>
using LossOn = typename LossOnImpl<Plan, Loss>::type;

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
