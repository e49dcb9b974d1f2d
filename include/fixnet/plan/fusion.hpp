// SPDX-License-Identifier: MIT
//
// Where the last activation meets the loss: pairs with a better common form than one after the
// other.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/approximate_sigmoid.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/contract.hpp>
#include <fixnet/losses/unchecked.hpp>
#include <fixnet/losses/weighted_loss.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// The loss of f(z) against t and its derivative by z: the chain rule, lane by lane.
template <class Last, class Loss>
struct Joined {
  static constexpr bool fused = false;
  template <class V, class... Weight>
  static FIXNET_INLINE constexpr losses_impl::Term<V> term(const Loss& loss, V z, V t,
                                                           Weight... weight) noexcept {
    const V y = Last::forward(z);
    const losses_impl::Term<V> outer = loss.term(y, t, weight...);
    return {outer.value, Last::backward(Last::saved == Saved::output ? y : z, outer.gradient)};
  }
};

/// Sigmoid then BCELoss, from the logit.
template <>
struct Joined<Sigmoid, BCELoss> {
  static constexpr bool fused = true;
  template <class V>
  static FIXNET_INLINE constexpr losses_impl::Term<V> term(const BCELoss&, V z, V t) noexcept {
    return BCELoss::from_logit(z, t);
  }
};

/// The loss needs the exponential that the approximation does without: it is as exact as above.
template <>
struct Joined<ApproximateSigmoid, BCELoss> : Joined<Sigmoid, BCELoss> {};

template <class Last, class Loss>
struct Joined<Last, Unchecked<Loss>> : Joined<Last, Loss> {};

/// A weight changes nothing of how loss and activation meet.
template <class Last, class Loss, int N>
struct Joined<Last, WeightedLoss<Loss, N>> {
  static constexpr bool fused = Joined<Last, Loss>::fused;
  template <class V>
  static FIXNET_INLINE constexpr losses_impl::Term<V> term(const WeightedLoss<Loss, N>& loss, V z,
                                                           V t, V weight) noexcept {
    return loss.scaled(Joined<Last, Loss>::term(loss, z, t), weight);
  }
  template <class V>
  static FIXNET_INLINE constexpr losses_impl::Term<V> term(
      const WeightedLoss<Loss, N>& loss, V z, V t, losses_impl::WeightPair<V> weight) noexcept {
    return loss.scaled(Joined<Last, Loss>::term(loss, z, t, weight.inner), weight.outer);
  }
};

/// Whether a loss on class indices is computed from z as logits: its last activation is none, or
/// the LogSoftmax that makes log-probabilities of them.
template <class Last, class Loss>
inline constexpr bool scores_are_logits =
    Loss::scores == losses_impl::Scores::logits ? std::is_same_v<Last, Identity>
                                                : std::is_same_v<Last, LogSoftmax>;

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
