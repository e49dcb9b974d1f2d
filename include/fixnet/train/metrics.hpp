// SPDX-License-Identifier: MIT
//
// How good outputs are, beside targets. Everything that holds or views contiguous floats or doubles
// is taken: C arrays, std::array, std::span. Sums are made in double, in order.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/cmath.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// Contiguous values of float or double that a std::span can view.
template <class Values>
concept ScalarValues = requires(const Values& values) {
  requires Scalar<typename decltype(std::span{values})::value_type>;
};

/// Computes the mean of all values.
/// Errors    no values, a NaN, or infinities of both signs: NaN
/// Cost      n additions in double, no allocation, noexcept
/// Source    torch.mean
[[nodiscard]] constexpr double mean(const ScalarValues auto& values) noexcept {
  const std::span all{values};
  double sum = 0;
  for (const auto value : all) sum += static_cast<double>(value);
  return all.empty() ? cmath_impl::quiet_nan : sum / static_cast<double>(all.size());
}

/// Counts the four outcomes of a yes-or-no prediction, and rates them.
/// Errors    a rate of nothing (0/0) is NaN
struct BinaryConfusion {
  std::int64_t true_positive = 0;
  std::int64_t false_positive = 0;
  std::int64_t true_negative = 0;
  std::int64_t false_negative = 0;

  [[nodiscard]] constexpr std::int64_t total() const noexcept {
    return true_positive + false_positive + true_negative + false_negative;
  }
  /// Computes the part of all predictions that is right.
  [[nodiscard]] constexpr double accuracy() const noexcept {
    return ratio(true_positive + true_negative, total());
  }
  /// Computes the part of the predicted positives that is right.
  [[nodiscard]] constexpr double precision() const noexcept {
    return ratio(true_positive, true_positive + false_positive);
  }
  /// Computes the part of the actual positives that was found.
  [[nodiscard]] constexpr double recall() const noexcept {
    return ratio(true_positive, true_positive + false_negative);
  }
  /// Computes the harmonic mean of precision and recall.
  [[nodiscard]] constexpr double f1() const noexcept {
    return ratio(2 * true_positive, 2 * true_positive + false_positive + false_negative);
  }

  [[nodiscard]] static constexpr double ratio(std::int64_t part, std::int64_t whole) noexcept {
    return whole == 0 ? cmath_impl::quiet_nan
                      : static_cast<double>(part) / static_cast<double>(whole);
  }
  friend constexpr bool operator==(const BinaryConfusion&,
                                   const BinaryConfusion&) noexcept = default;
};

/// Counts predicted against actual labels. For logits the threshold is 0; labels stay 0 and 1.
/// Formula   predicted = probability ≥ threshold, actual = label ≥ 0.5
/// Errors    a probability of NaN counts as the wrong answer, whatever the label; a label of NaN is
///           negative; values without a partner are not counted
/// Source    sklearn.metrics.confusion_matrix
[[nodiscard]] constexpr BinaryConfusion binary_confusion(const ScalarValues auto& probabilities,
                                                         const ScalarValues auto& labels,
                                                         double threshold = 0.5) noexcept {
  const std::span p{probabilities};
  const std::span t{labels};
  BinaryConfusion counts;
  for (std::size_t i = 0; i < p.size() && i < t.size(); ++i) {
    const double probability = static_cast<double>(p[i]);
    const bool actual = static_cast<double>(t[i]) >= 0.5;
    const bool right = actual ? probability >= threshold : probability < threshold;
    if (actual) ++(right ? counts.true_positive : counts.false_negative);
    if (!actual) ++(right ? counts.true_negative : counts.false_positive);
  }
  return counts;
}

/// Computes the part of probabilities on the same side of `threshold` as their labels are of 0.5.
/// Errors    as binary_confusion; nothing to compare: NaN
/// Source    sklearn.metrics.accuracy_score
[[nodiscard]] constexpr double binary_accuracy(const ScalarValues auto& probabilities,
                                               const ScalarValues auto& labels,
                                               double threshold = 0.5) noexcept {
  return binary_confusion(probabilities, labels, threshold).accuracy();
}

/// Returns the index of the largest of n scores, the first one of equals.
/// Errors    the first NaN counts as largest, as in PyTorch; n < 1: 0
/// Source    torch.argmax
template <Scalar T>
[[nodiscard]] constexpr int argmax(const T* scores, int n) noexcept {
  int best = 0;
  for (int i = 0; i < n; ++i) {
    if (cmath_impl::is_nan(static_cast<double>(scores[i]))) return i;
    if (scores[i] > scores[best]) best = i;
  }
  return best;
}

/// Returns the index of the largest score of a row.
[[nodiscard]] constexpr int argmax(const ScalarValues auto& scores) noexcept {
  return argmax(std::span{scores}.data(), static_cast<int>(std::span{scores}.size()));
}

/// Counts [actual class][predicted class].
template <int Classes>
struct Confusion {
  static_assert(Classes > 0, "fixnet: Confusion<Classes> needs at least one class.");
  std::array<std::array<std::int64_t, std::size_t{Classes}>, std::size_t{Classes}> counts{};

  [[nodiscard]] constexpr std::int64_t count(int actual, int predicted) const noexcept {
    return counts[static_cast<std::size_t>(actual)][static_cast<std::size_t>(predicted)];
  }
  [[nodiscard]] constexpr std::int64_t total() const noexcept {
    std::int64_t sum = 0;
    for (const auto& row : counts)
      for (const std::int64_t count : row) sum += count;
    return sum;
  }
  /// Computes the part of all predictions that is right; NaN if there are none.
  [[nodiscard]] constexpr double accuracy() const noexcept {
    std::int64_t right = 0;
    for (int c = 0; c < Classes; ++c) right += count(c, c);
    return BinaryConfusion::ratio(right, total());
  }
  /// Counts class c against all others.
  /// Errors    c outside 0 … Classes−1: four zeros
  [[nodiscard]] constexpr BinaryConfusion of(int c) const noexcept {
    BinaryConfusion one;
    if (c < 0 || c >= Classes) return one;
    for (int other = 0; other < Classes; ++other) {
      if (other == c) continue;
      one.false_negative += count(c, other);
      one.false_positive += count(other, c);
    }
    one.true_positive = count(c, c);
    one.true_negative = total() - one.true_positive - one.false_negative - one.false_positive;
    return one;
  }
  [[nodiscard]] constexpr double precision(int c) const noexcept { return of(c).precision(); }
  [[nodiscard]] constexpr double recall(int c) const noexcept { return of(c).recall(); }
  [[nodiscard]] constexpr double f1(int c) const noexcept { return of(c).f1(); }
  /// Computes the mean of f1 over the classes that occur, actual or predicted.
  /// Errors    no such class: NaN
  /// Source    sklearn.metrics.f1_score(average="macro")
  [[nodiscard]] constexpr double macro_f1() const noexcept {
    double sum = 0;
    std::int64_t classes = 0;
    for (int c = 0; c < Classes; ++c) {
      const BinaryConfusion one = of(c);
      if (one.true_positive + one.false_positive + one.false_negative == 0) continue;
      sum += one.f1();
      ++classes;
    }
    return classes == 0 ? cmath_impl::quiet_nan : sum / static_cast<double>(classes);
  }
  friend constexpr bool operator==(const Confusion&, const Confusion&) noexcept = default;
};

/// Counts predicted against actual classes: the largest of each row's scores against its index.
/// Shapes    scores (classes.size(), Classes), rows `stride` elements apart   classes (rows)
/// Errors    rows whose class is not in 0 … Classes−1 are left out (PyTorch's ignore_index); the
///           first score of NaN counts as largest
/// Source    sklearn.metrics.confusion_matrix
template <int Classes, Scalar T>
[[nodiscard]] constexpr Confusion<Classes> confusion(const T* scores, std::span<const int> classes,
                                                     int stride = Classes) noexcept {
  Confusion<Classes> result;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const T* row = scores + static_cast<std::ptrdiff_t>(i) * stride;
    if (classes[i] < 0 || classes[i] >= Classes) continue;
    const auto predicted = static_cast<std::size_t>(argmax(row, Classes));
    ++result.counts[static_cast<std::size_t>(classes[i])][predicted];
  }
  return result;
}

/// Computes the part of rows whose largest score is that of their class.
/// Shapes    scores (classes.size(), Classes), rows `stride` elements apart   classes (rows)
/// Errors    as confusion; nothing to compare: NaN
/// Source    sklearn.metrics.accuracy_score
template <int Classes, Scalar T>
[[nodiscard]] constexpr double class_accuracy(const T* scores, std::span<const int> classes,
                                              int stride = Classes) noexcept {
  return confusion<Classes>(scores, classes, stride).accuracy();
}

/// Computes the part of rows whose class is among the k largest scores of its row.
/// Shapes    scores (classes.size(), Classes), rows `stride` elements apart   classes (rows)
/// Errors    of equal scores the one of the smaller index counts as larger; a score of NaN counts
///           as the largest; rows whose class is not in 0 … Classes−1 are left out; none left: NaN
/// Source    sklearn.metrics.top_k_accuracy_score
template <int Classes, Scalar T>
[[nodiscard]] constexpr double top_k_accuracy(const T* scores, std::span<const int> classes, int k,
                                              int stride = Classes) noexcept {
  std::int64_t right = 0, rows = 0;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const int actual = classes[i];
    if (actual < 0 || actual >= Classes) continue;
    const T* row = scores + static_cast<std::ptrdiff_t>(i) * stride;
    int ahead = 0;
    for (int c = 0; c < Classes; ++c) {
      if (c == actual) continue;
      const bool nan = cmath_impl::is_nan(static_cast<double>(row[c]));
      if (nan || row[c] > row[actual] || (c < actual && !(row[c] < row[actual]))) ++ahead;
    }
    right += ahead < k;
    ++rows;
  }
  return BinaryConfusion::ratio(right, rows);
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
