// SPDX-License-Identifier: MIT
//
// How well scores tell positives from negatives, whatever the threshold.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/cmath.hpp>
#include <fixnet/train/metrics.hpp>
#include <span>
#include <vector>

FIXNET_NAMESPACE_BEGIN

/// Computes the area under the receiver operating characteristic: the chance that a positive has a
/// higher score than a negative, equal scores counting half.
/// Formula   (Σ ranks of positives − P·(P + 1)/2) / (P·N), equal scores sharing their mean rank
/// Shapes    scores (n), higher for positives: probabilities or logits; labels (n), positive from 0.5
///           on; order: n places that the function overwrites
/// Errors    numbers of values that differ, a score or label of NaN, no positive, no negative: NaN
/// Cost      n·log n comparisons; no allocation, noexcept
/// Source    sklearn.metrics.roc_auc_score; Mann and Whitney 1947
[[nodiscard]] constexpr double roc_auc_score(const ScalarValues auto& scores,
                                             const ScalarValues auto& labels,
                                             std::span<std::uint32_t> order) noexcept {
  const std::span s{scores};
  const std::span t{labels};
  const std::size_t n = s.size();
  if (n != t.size() || n != order.size()) return cmath_impl::quiet_nan;
  for (std::size_t i = 0; i < n; ++i) {
    order[i] = static_cast<std::uint32_t>(i);
    if (s[i] != s[i] || t[i] != t[i]) return cmath_impl::quiet_nan;
  }
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return s[a] < s[b]; });
  double positives = 0, ranks = 0;
  for (std::size_t i = 0; i < n;) {
    std::size_t end = i;
    double here = 0;
    for (; end < n && !(s[order[i]] < s[order[end]]); ++end) {
      here += static_cast<double>(t[order[end]]) >= 0.5;
    }
    positives += here;
    ranks += here * (static_cast<double>(i + end + 1) / 2);
    i = end;
  }
  const double negatives = static_cast<double>(n) - positives;
  if (positives == 0 || negatives == 0) return cmath_impl::quiet_nan;
  return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

/// The same, with places from the heap.
/// Errors    as above; std::bad_alloc
[[nodiscard]] constexpr double roc_auc_score(const ScalarValues auto& scores,
                                             const ScalarValues auto& labels) {
  std::vector<std::uint32_t> order(std::span{scores}.size());
  return roc_auc_score(scores, labels, std::span<std::uint32_t>(order));
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
