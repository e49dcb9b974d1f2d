// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The absolute error with a parabola around zero, |y − t| < beta.
/// Formula   d = y − t;  l = d²/(2·beta) where |d| < beta, else |d| − beta/2;
///           dy = d/beta clamped to ±1
/// Shapes    y, t (B, N)
/// Units     beta as y; ≥ 0, and with beta = 0 it is L1Loss (torch 1.13 has dy = −1 at 0 there)
/// Errors    compile time: targets of another shape; NaN in y or t gives NaN
/// Source    torch.nn.SmoothL1Loss
struct SmoothL1Loss {
  Reduction reduction = Reduction::mean;
  double beta = 1.0;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    using T = typename V::scalar;
    const V d = y - t, one(T(1)), width(static_cast<T>(beta));
    const V slope = d * V(beta > 0.0 ? static_cast<T>(1.0 / beta) : T(0));
    const V sign = select(d > V(T(0)), one, select(d < V(T(0)), -one, d));
    const auto inside = abs(d) < width;
    const V half(T(0.5));
    return {select(inside, half * d * slope, fnma(half, width, abs(d))),
            select(inside, slope, sign)};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
