// SPDX-License-Identifier: MIT
//
// Which rows train and which judge: indices into a dataset, for Dataset::subset.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <fixnet/base/rng.hpp>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

FIXNET_NAMESPACE_BEGIN

/// Two parts of the rows 0 … n−1, each row in one of them.
struct Split {
  std::vector<int> order;  // the first part's rows, then the second's
  std::size_t first = 0;

  [[nodiscard]] std::span<const int> train() const noexcept {
    return std::span(order).first(first);
  }
  [[nodiscard]] std::span<const int> test() const noexcept {
    return std::span(order).subspan(first);
  }
};

/// Splits rows at random into `train` and the rest.
/// Errors    nothing, if train is negative or more than rows
/// Cost      4 bytes of heap a row
/// Source    torch.utils.data.random_split(dataset, [train, rows − train], generator), bit for bit
[[nodiscard]] inline std::optional<Split> random_split(int rows, int train, Generator& generator) {
  if (train < 0 || train > rows) return {};
  Split split{std::vector<int>(static_cast<std::size_t>(rows)), static_cast<std::size_t>(train)};
  generator.randperm(split.order);
  return split;
}

/// Splits rows at random so that both parts have each class in the proportion of the whole.
/// Formula   a class of n rows gives round(n·test_size) of them, and at least one where n ≥ 2, to
///           the second part; both parts are shuffled
/// Shapes    labels (rows): class indices, any int
/// Errors    nothing, if test_size is not between 0 and 1
/// Cost      n·log n comparisons; 8 bytes of heap a row
/// Source    sklearn.model_selection.train_test_split(stratify=labels), with torch's generator
[[nodiscard]] inline std::optional<Split> stratified_split(std::span<const int> labels,
                                                           double test_size, Generator& generator) {
  if (!(test_size > 0 && test_size < 1)) return {};
  std::vector<int> all(labels.size());
  generator.randperm(all);
  const auto label = [&](int row) { return labels[static_cast<std::size_t>(row)]; };
  std::stable_sort(all.begin(), all.end(), [&](int a, int b) { return label(a) < label(b); });
  std::vector<int> test;
  Split split;
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end =
        std::find_if(begin, all.end(), [&](int r) { return label(r) != label(*begin); });
    const auto count = end - begin;
    auto part = static_cast<std::ptrdiff_t>(static_cast<double>(count) * test_size + 0.5);
    if (count >= 2) part = std::clamp<std::ptrdiff_t>(part, 1, count - 1);
    test.insert(test.end(), begin, begin + part);
    split.order.insert(split.order.end(), begin + part, end);
    begin = end;
  }
  const auto shuffle = [&](std::vector<int>& rows) {
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
      std::swap(rows[i], rows[i + generator.random() % (rows.size() - i)]);
  };
  shuffle(split.order);
  shuffle(test);
  split.first = split.order.size();
  split.order.insert(split.order.end(), test.begin(), test.end());
  return split;
}

/// Cuts rows into k folds: each judges once and trains k − 1 times.
/// Formula   the first rows % k folds have one row more
/// Errors    `make` gives nothing, if k < 2 or k > rows; fold numbers outside 0 … k−1 give no rows
/// Cost      8 bytes of heap a row
/// Source    sklearn.model_selection.KFold(n_splits, shuffle), with torch's generator
class KFold {
 public:
  /// Folds of consecutive rows.
  [[nodiscard]] static std::optional<KFold> make(int rows, int k) {
    if (k < 2 || k > rows) return {};
    KFold folds{rows, k};
    std::iota(folds.order_.begin(), folds.order_.begin() + rows, 0);
    folds.repeat();
    return folds;
  }
  /// Folds of shuffled rows.
  [[nodiscard]] static std::optional<KFold> make(int rows, int k, Generator& generator) {
    if (k < 2 || k > rows) return {};
    KFold folds{rows, k};
    generator.randperm(std::span(folds.order_).first(static_cast<std::size_t>(rows)));
    folds.repeat();
    return folds;
  }

  [[nodiscard]] int count() const noexcept { return k_; }
  [[nodiscard]] std::span<const int> validation(int fold) const noexcept {
    if (fold < 0 || fold >= k_) return {};
    return std::span(order_).subspan(start(fold), start(fold + 1) - start(fold));
  }
  /// All other rows. The order is stored twice, so that they lie side by side.
  [[nodiscard]] std::span<const int> train(int fold) const noexcept {
    if (fold < 0 || fold >= k_) return {};
    const std::size_t held_out = start(fold + 1) - start(fold);
    return std::span(order_).subspan(start(fold + 1), order_.size() / 2 - held_out);
  }

 private:
  KFold(int rows, int k) : order_(2 * static_cast<std::size_t>(rows)), k_{k} {}

  void repeat() {
    const auto rows = static_cast<std::ptrdiff_t>(order_.size() / 2);
    std::copy_n(order_.begin(), rows, order_.begin() + rows);
  }
  [[nodiscard]] std::size_t start(int fold) const noexcept {
    const std::size_t rows = order_.size() / 2, k = static_cast<std::size_t>(k_);
    const auto f = static_cast<std::size_t>(fold);
    return f * (rows / k) + std::min(f, rows % k);
  }

  std::vector<int> order_;
  int k_;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
