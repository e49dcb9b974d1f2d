// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The squared error.
/// Formula   l = (y − t)²;  dy = 2·(y − t);  mean over all elements, or their sum
/// Shapes    y, t (B, N)
/// Errors    compile time: targets of another shape; NaN in y or t gives NaN
/// Source    torch.nn.MSELoss
struct MSELoss {
  Reduction reduction = Reduction::mean;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    const V difference = y - t;
    return {difference * difference, difference + difference};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
