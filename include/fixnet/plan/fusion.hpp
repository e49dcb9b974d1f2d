// SPDX-License-Identifier: MIT
//
// Where the last activation meets the loss: pairs with a better common form than one after the
// other.
#pragma once

#include <fixnet/layers/contract.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan {

/// The loss of f(z) against t and its derivative by z: the chain rule, lane by lane.
template <class Last, class Loss>
struct Joined {
  static constexpr bool fused = false;
  template <class V>
  static FIXNET_INLINE constexpr losses::Term<V> term(const Loss& loss, V z, V t) noexcept {
    const V y = Last::forward(z);
    const losses::Term<V> outer = loss.term(y, t);
    return {outer.value, Last::backward(Last::saved == Saved::output ? y : z, outer.gradient)};
  }
};

/// Sigmoid then BCELoss, from the logit.
template <>
struct Joined<Sigmoid, BCELoss> {
  static constexpr bool fused = true;
  template <class V>
  static FIXNET_INLINE constexpr losses::Term<V> term(const BCELoss&, V z, V t) noexcept {
    return BCELoss::from_logit(z, t);
  }
};

}  // namespace plan
FIXNET_NAMESPACE_END
