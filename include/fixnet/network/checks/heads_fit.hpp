// SPDX-License-Identifier: MIT
//
// Whether losses fit the heads of a network, one each.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/is_loss.hpp>
#include <fixnet/plan/heads.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Loss>
struct HeadsAreKnown {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(ok,
               "HeadLosses takes the outputs of model.forward(X, tape), which know their heads; of "
               "model(X), const auto [a, b] = split_heads<Net>(y) gives a matrix to each loss",
               "the loss is ", type<Loss>);
};

template <class Loss, class Layer>
struct NetworkEndsInHeads {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(
      ok,
      "HeadLosses takes a network that ends in heads: "
      "Sequential<Linear<4, 32>, Tanh, Heads<Branch<Linear<32, 2>>, Branch<Linear<32, 1>>>>",
      "the last layer is ", type<Layer>);
};
template <int Heads, class Loss>
struct HeadsHaveLosses {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(ok,
               "a network that ends in Heads takes a loss for each of them: "
               "HeadLosses<CrossEntropyLoss, MSELoss>{.weights = {1, 0.5}}",
               "there are ", Heads, " heads and the loss is ", type<Loss>);
};
template <int Heads>
struct LossesForEachHead {
  template <int Losses>
  struct ButThereAre {
    static constexpr bool ok = Heads == Losses;
    FIXNET_CHECK(ok, "HeadLosses has another number of losses than the network has heads",
                 "the network has ", Heads, " heads and there are ", Losses, " losses");
  };
};
template <class Loss>
struct OneLossAHead {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(ok, "a head has one loss, and no HeadLosses of its own", "it has ", type<Loss>);
};
template <int Positions>
struct HeadsHaveOnePosition {
  static constexpr bool ok = Positions == 1;
  FIXNET_CHECK(ok, "HeadLosses takes heads of one position a sample: put Flatten before Heads",
               "the outputs have ", Positions, " positions");
};

// What a loss must pass to take a layer's outputs: loss_fits.hpp.
template <class Loss, class Layer, int Out, int Columns, int Joined>
constexpr auto outputs_check() noexcept;

/// What one head's loss must pass.
template <class Loss, class Heads, int I>
constexpr auto head_check() noexcept {
  if constexpr (losses_impl::ForHeads<Loss>) {
    return Ask<OneLossAHead<Loss>>{};
  } else if constexpr (!is_loss<Loss>()) {
    return Ask<IsLoss<Loss>>{};
  } else {
    constexpr int width = Heads::heads::width(I);
    constexpr auto evaluated =
        outputs_check<Loss, typename Heads::template Telling<I, true>, width, width, 1>();
    if constexpr (std::is_same_v<decltype(evaluated), const Ask<Fine>>) {
      return outputs_check<Loss, typename Heads::template Telling<I, false>, width, width, 1>();
    } else {
      return evaluated;
    }
  }
}
template <class Loss, class Heads, int I = 0>
constexpr auto first_head_check() noexcept {
  using Found = Asked<decltype(head_check<typename Loss::template At<I>, Heads, I>())>;
  if constexpr (std::is_same_v<Found, Fine> && I + 1 < Loss::count) {
    return first_head_check<Loss, Heads, I + 1>();
  } else {
    return Ask<Found>{};
  }
}
/// What HeadLosses, or the loss of a network that ends in heads, must pass.
template <class Loss, class Net>
constexpr auto heads_loss_check() noexcept {
  using Plan = typename Net::Plan;
  constexpr int heads = plan_impl::HeadsOf<Plan>::count;
  if constexpr (heads == 0) {
    return Ask<NetworkEndsInHeads<Loss, plan_impl::LastLayer<Plan>>>{};
  } else if constexpr (!losses_impl::ForHeads<Loss>) {
    return Ask<HeadsHaveLosses<heads, Loss>>{};
  } else if constexpr (Loss::count != heads) {
    return Ask<typename LossesForEachHead<heads>::template ButThereAre<Loss::count>>{};
  } else if constexpr (Plan::positions_out != 1) {
    return Ask<HeadsHaveOnePosition<Plan::positions_out>>{};
  } else {
    return first_head_check<Loss, plan_impl::LastLayer<Plan>>();
  }
}

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
