// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The absolute error.
/// Formula   l = |y − t|;  dy = sign(y − t), 0 where they are equal
/// Shapes    y, t (B, N)
/// Errors    compile time: targets of another shape; NaN in y or t gives NaN and no gradient there
/// Source    torch.nn.L1Loss
struct L1Loss {
  Reduction reduction = Reduction::mean;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    using T = typename V::scalar;
    const V d = y - t;
    return {abs(d), keep(d > V(T(0)), V(T(1))) - keep(d < V(T(0)), V(T(1)))};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
