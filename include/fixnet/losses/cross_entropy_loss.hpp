// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// The cross-entropy of softmax(z), from the logits z and one class index t a row.
/// Formula   l = log Σ_c exp(z_c) − z_t;  dz_c = softmax(z)_c − [c = t];  with label smoothing s
///           the target is (1 − s)·[c = t] + s/C in place of [c = t]
/// Shapes    z (B, C)   t (B)
/// Units     label_smoothing in [0, 1]
/// Errors    compile time: labels that are no integers, or not one a row, one column, a network that
///           ends in probabilities or whose outputs differ by less than 4; run time: a label outside
///           [0, C) other than ignore_index makes the loss NaN and contributes no gradient;
///           NaN or +inf in a row makes its loss and its gradient NaN; a row whose label is
///           ignore_index has no part in the value nor in the mean's divisor, and a gradient of
///           0 where its logits are finite
/// Cost      one exponential a logit, one logarithm a row; stable for any z
/// Source    torch.nn.CrossEntropyLoss
struct CrossEntropyLoss {
  static constexpr losses_impl::Scores scores = losses_impl::Scores::logits;
  Reduction reduction = Reduction::mean;
  double label_smoothing = 0.0;
  int ignore_index = -100;

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

/// CrossEntropyLoss with a weight for each class; the mean divides by the sum of the targets'
/// weights.
/// Formula   l = w_t·(log Σ_c exp(z_c) − z_t);  dz_c = w_t·(softmax(z)_c − [c = t]);  with label
///           smoothing s, l = (1 − s)·that + s/C·Σ_c w_c·(log Σ_k exp(z_k) − z_c)
/// Shapes    z (B, C)   t (B)   weight (C)
/// Errors    as CrossEntropyLoss; compile time: another number of weights than outputs
/// Source    torch.nn.CrossEntropyLoss(weight=...)
template <int Classes>
struct WeightedCrossEntropyLoss {
  static constexpr losses_impl::Scores scores = losses_impl::Scores::logits;
  static constexpr int columns = Classes;
  std::array<double, Classes> weight = losses_impl::ones<Classes>();
  Reduction reduction = Reduction::mean;
  double label_smoothing = 0.0;
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
