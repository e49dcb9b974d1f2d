// SPDX-License-Identifier: MIT
//
// Losses on class indices in plain doubles, by the definitions: the target is a distribution over
// the classes, the loss its cross-entropy with the scores.
#pragma once

#include "losses/loss_contract.hpp"

namespace fixnet::test {

/// The weight that a loss gives class c.
template <class Loss>
double class_weight(const Loss& loss, int c) {
  if constexpr (losses_impl::Weighted<Loss>) {
    return loss.column_weight(c);
  } else {
    return 1.0;
  }
}

template <class Loss>
double divisor(const Loss& loss, const Batch& data, int rows) {
  if (loss.reduction == Reduction::sum) return 1;
  double sum = 0;
  for (int r = 0; r < rows; ++r) {
    if (data.label[r] != loss.ignore_index) sum += class_weight(loss, data.label[r]);
  }
  return sum;
}

/// log softmax of one row
inline void log_softmax(const double* z, int columns, double* y) {
  double top = z[0], sum = 0;
  for (int c = 1; c < columns; ++c) top = std::max(top, z[c]);
  for (int c = 0; c < columns; ++c) sum += std::exp(z[c] - top);
  for (int c = 0; c < columns; ++c) y[c] = z[c] - top - std::log(sum);
}

/// From logits: l = −Σ_c a_c·logp_c, dz_c = softmax_c·Σ a − a_c.
inline constexpr auto plain_from_logits = [](const auto& loss, const Batch& data, int rows,
                                             int columns) {
  Answer answer;
  const double smoothing = losses_impl::label_smoothing(loss), d = divisor(loss, data, rows);
  for (int r = 0; r < rows; ++r) {
    if (data.label[r] == loss.ignore_index) continue;
    double log_p[most_columns], a[most_columns], total = 0;
    log_softmax(data.z[r], columns, log_p);
    for (int c = 0; c < columns; ++c) {
      const double hard = c == data.label[r] ? 1.0 : 0.0;
      a[c] = class_weight(loss, c) * ((1 - smoothing) * hard + smoothing / columns) / d;
      total += a[c];
      answer.value -= a[c] * log_p[c];
    }
    for (int c = 0; c < columns; ++c) {
      answer.gradient[r][c] = std::exp(log_p[c]) * total - a[c];
    }
  }
  return answer;
};

/// From log-probabilities: l = −w_t·y_t.
inline constexpr auto plain_from_log_probabilities = [](const auto& loss, const Batch& data,
                                                        int rows, int) {
  Answer answer;
  const double d = divisor(loss, data, rows);
  for (int r = 0; r < rows; ++r) {
    const int label = data.label[r];
    if (label == loss.ignore_index) continue;
    answer.value -= class_weight(loss, label) * data.z[r][label] / d;
    answer.gradient[r][label] = -class_weight(loss, label) / d;
  }
  return answer;
};

}  // namespace fixnet::test
