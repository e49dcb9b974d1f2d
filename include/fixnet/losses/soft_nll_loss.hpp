// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The negative log-likelihood of class probabilities t, from log-probabilities y: behind a
/// LogSoftmax, CrossEntropyLoss with one-hot rows or probabilities as targets.
/// Formula   l = −Σ_c t_c·y_c;  dy = −t
/// Shapes    y, t (B, C); the mean is of the B rows, times the positions of taped outputs. A plain
///           matrix, such as model(X), knows of no positions: a row of it is one
/// Errors    compile time: targets of another shape, a network that does not end in
///           log-probabilities; NaN in y or t gives NaN
/// Source    torch.nn.CrossEntropyLoss()(logits, probabilities)
struct SoftNLLLoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::log_probabilities;
  static constexpr bool mean_over_rows = true;
  Reduction reduction = Reduction::mean;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    return {-(t * y), -t};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
