// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The negative log-likelihood of one class index t a row, from log-probabilities y. After a
/// LogSoftmax, which is how it is used, both are computed from the logits, as CrossEntropyLoss.
/// Formula   l = −y_t;  dy_c = −[c = t]
/// Shapes    y (B, C)   t (B)
/// Errors    compile time: labels that are no integers, or not one a row, one column, a network that
///           does not end in log-probabilities; run time: a label outside [0, C) other than ignore_index makes the loss NaN and contributes no gradient;
///           NaN matters where it is the label's; a row whose label is ignore_index has no part in
///           the value nor in the mean's divisor
/// Source    torch.nn.NLLLoss
struct NLLLoss {
  static constexpr losses_impl::Scores scores = losses_impl::Scores::log_probabilities;
  Reduction reduction = Reduction::mean;
  int ignore_index = -100;

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

/// NLLLoss with a weight for each class; the mean divides by the sum of the targets' weights.
/// Formula   l = −w_t·y_t;  dy_c = −w_t·[c = t]
/// Shapes    y (B, C)   t (B)   weight (C)
/// Errors    as NLLLoss; compile time: another number of weights than outputs
/// Source    torch.nn.NLLLoss(weight=...)
template <int Classes>
struct WeightedNLLLoss {
  static constexpr losses_impl::Scores scores = losses_impl::Scores::log_probabilities;
  static constexpr int columns = Classes;
  std::array<double, Classes> weight = losses_impl::ones<Classes>();
  Reduction reduction = Reduction::mean;
  int ignore_index = -100;

  constexpr double column_weight(int i) const noexcept {
    return weight[static_cast<std::size_t>(i)];
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
