// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The logistic loss of a score y against a sign t, −1 or 1.
/// Formula   l = log(1 + exp(−t·y));  dy = −t·sigmoid(−t·y)
/// Shapes    y, t (B, N)
/// Errors    compile time: targets of another shape, a network whose last layer does not reach from
///           −2 to 2; NaN in y or t gives NaN; finite for any finite t·y, where torch 1.13 is not
/// Source    torch.nn.SoftMarginLoss
struct SoftMarginLoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::logits;
  Reduction reduction = Reduction::mean;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    const V z = -settle(t * y), e = simd::exp_nonpositive(-abs(z));
    return {simd::softplus_from(z, e), -(t * simd::sigmoid_from(z, e))};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
