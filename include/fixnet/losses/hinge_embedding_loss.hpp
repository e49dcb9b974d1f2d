// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// A distance y that is to be small where t = 1, and at least a margin where t = −1.
/// Formula   l = y where t = 1, max(0, margin − y) where t = −1;  dy = 1 where t = 1, −1 where
///           t = −1 and y ≤ margin, else 0; another t counts as both
/// Shapes    y, t (B, N)
/// Units     margin as y
/// Errors    compile time: targets of another shape; NaN in y gives NaN
/// Source    torch.nn.HingeEmbeddingLoss
struct HingeEmbeddingLoss {
  Reduction reduction = Reduction::mean;
  double margin = 1.0;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    using T = typename V::scalar;
    const V one(T(1)), missing = V(static_cast<T>(margin)) - y;
    const auto near = !(t == -one), far = !(t == one);
    return {keep(near, y) + keep(far, max_zero(missing)),
            keep(near, one) - keep(far & (missing >= V(T(0))), one)};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
