// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The squared error near zero, the absolute error beyond |y − t| = delta.
/// Formula   d = y − t;  l = d²/2 where |d| < delta, else delta·(|d| − delta/2);
///           dy = d clamped to ±delta
/// Shapes    y, t (B, N)
/// Units     delta as y; > 0
/// Errors    compile time: targets of another shape; NaN in y or t gives NaN
/// Source    torch.nn.HuberLoss; P. J. Huber, Robust Estimation of a Location Parameter, 1964
struct HuberLoss {
  Reduction reduction = Reduction::mean;
  double delta = 1.0;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    using T = typename V::scalar;
    const V d = y - t, size = abs(d), half(T(0.5)), edge(static_cast<T>(delta));
    return {select(size < edge, half * d * d, edge * fnma(half, edge, size)),
            min(max(d, -edge), edge)};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
