// SPDX-License-Identifier: MIT
//
// criterion(outputs, y) for what model.forward(X, tape) returned: the loss from the values before
// the last activation, and its gradient by them, by the same head as the fused step.
#pragma once

#include <fixnet/network/outputs.hpp>
#include <fixnet/network/targets.hpp>
#include <fixnet/plan/loss_head.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

template <class V, class Loss, class Net, int B, class Targets, class Rows>
FIXNET_INLINE constexpr auto evaluate(const Loss& loss, const Outputs<Net, B>& outputs,
                                      const Targets& targets, Rows rows) noexcept {
  using Plan = typename Net::Plan;
  using Shape = plan::HeadShape<B, Plan::out, Outputs<Net, B>::narrow>;
  LossResult<typename Net::scalar, LogitsGradient<Net, B>> result{};
  const auto dz = result.gradient.template view<V>();
  const auto done = [&dz](int r, int c, V v) FIXNET_LAMBDA { dz.set(r, c, v); };
  result.value = plan::loss_head<V, Shape, typename Plan::Last>(loss, outputs.template view<V>(),
                                                                targets, rows, done);
  return result;
}

}  // namespace network

template <class Loss, class Net, int B, class Y>
[[nodiscard]] constexpr auto evaluate_loss(const Loss& loss, const Outputs<Net, B>& outputs,
                                           const Y& y) noexcept {
  using T = typename Net::scalar;
  if constexpr (targets::fit<Loss, T, Net::Plan::out, Y>()) {
    const auto t = targets::view<Loss>(y);
    const auto rows = targets::rows<Loss, B>(y);
    if (std::is_constant_evaluated()) {
      return network::evaluate<simd::One<T>>(loss, outputs, t, rows);
    }
    return network::evaluate<simd::Lanes<T>>(loss, outputs, t, rows);
  }
}

FIXNET_NAMESPACE_END
