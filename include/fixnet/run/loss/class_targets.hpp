// SPDX-License-Identifier: MIT
//
// What the loss end for class indices knows of each sample: its label and its weight.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/run/loss/column_weights.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// One number for each sample of a batch, to be had in groups of kernels_impl::RowGroups (one
/// sample in all lanes, or a sample a lane) and in lanes of consecutive samples.
template <class V, class S>
struct BySample {
  using T = typename V::scalar;
  static constexpr int vectors = simd::lanes_of(S::batch, V::size);
  alignas(sizeof(V)) T value[(vectors + 1) * V::size] = {};

  FIXNET_INLINE constexpr V group(int g) const noexcept {
    return S::narrow ? lanes(g) : V(value[g]);
  }
  /// In rows the lanes behind the sample's own are written too: set groups in order.
  FIXNET_INLINE constexpr void set_group(int g, V v) noexcept {
    S::narrow ? v.store(value + g * V::size) : v.storeu(value + g);
  }
  FIXNET_INLINE constexpr V lanes(int k) const noexcept { return V::load(value + k * V::size); }
};

/// The labels of a batch: the class of each sample, −1 for a sample that does not count (ignored,
/// behind the last row, out of range), and its weight divided by what the reduction divides by.
template <class V, class S>
struct ClassTargets {
  using T = typename V::scalar;
  BySample<V, S> column, weight;
  T scale{};             // 1, or 1 / Σ weights; NaN where no sample counts
  bool in_range = true;  // every label is a class or ignore_index

  template <class Loss, class Labels>
  FIXNET_INLINE constexpr ClassTargets(const Loss& loss, const ColumnWeights<V, S, Loss>& weights,
                                       const Labels& labels, int rows) noexcept {
    for (int b = 0; b < BySample<V, S>::vectors * V::size; ++b) {
      const int label = b < rows ? labels.at(b) : -1;
      const bool is_class = label >= 0 && label < S::columns && label != loss.ignore_index;
      in_range = in_range && (is_class || b >= rows || label == loss.ignore_index);
      column.value[b] = is_class ? static_cast<T>(label) : T(-1);
      weight.value[b] = is_class ? weights.at(label) : T(0);
    }
    scale = loss.reduction == Reduction::mean ? reciprocal(total_weight()) : T(1);
  }
  FIXNET_INLINE constexpr typename V::mask counts(V column_lanes) const noexcept {
    return column_lanes >= V(T(0));
  }
  /// The loss of the batch from the sum of its terms.
  FIXNET_INLINE constexpr T finish(V total) const noexcept {
    return in_range ? simd::sum(total) * scale : std::numeric_limits<T>::quiet_NaN();
  }

 private:
  FIXNET_INLINE constexpr T total_weight() const noexcept {
    V total(T(0));
    for (int k = 0; k < BySample<V, S>::vectors; ++k) total = total + weight.lanes(k);
    return simd::sum(total);
  }
  static constexpr T reciprocal(T x) noexcept {
    return x == T(0) ? std::numeric_limits<T>::quiet_NaN() : T(1) / x;
  }
};

/// The labels of a batch for several networks: the same of all, or each network's own.
template <class L, class S>
struct ClassTargets<simd::Pack<L>, S> {
  using V = simd::Pack<L>;
  using T = simd::Element<V>;
  BySample<V, S> column, weight;
  V scale{};
  V in_range{T(1)};  // 0 for a network with a label that is no class

  template <class Loss, class Labels>
  FIXNET_INLINE constexpr ClassTargets(const Loss& loss, const ColumnWeights<V, S, Loss>&,
                                       const Labels& labels, int rows) noexcept {
    for (int b = 0; b < S::batch; ++b) {
      if constexpr (requires { labels.at(b, 0); }) {
        T classes[L::size], weights[L::size], fine[L::size];
        for (int l = 0; l < L::size; ++l)
          sample(loss, b < rows, b < rows ? labels.at(b, l) : -1, classes[l], weights[l], fine[l]);
        set(b, V(L::loadu(classes)), V(L::loadu(weights)), V(L::loadu(fine)));
      } else {
        T label, share, fine;
        sample(loss, b < rows, b < rows ? labels.at(b) : -1, label, share, fine);
        set(b, V(label), V(share), V(fine));
      }
    }
    scale = V(T(1));
    if (loss.reduction == Reduction::mean) {
      V total(T(0));
      for (int b = 0; b < S::batch; ++b) total = total + weight.lanes(b);
      scale = select(total == V(T(0)), V(std::numeric_limits<T>::quiet_NaN()), V(T(1)) / total);
    }
  }
  FIXNET_INLINE constexpr typename V::mask counts(V column_lanes) const noexcept {
    return column_lanes >= V(T(0));
  }
  FIXNET_INLINE constexpr V finish(V total) const noexcept {
    return select(in_range == V(T(1)), total * scale, V(std::numeric_limits<T>::quiet_NaN()));
  }

 private:
  template <class Loss>
  static FIXNET_INLINE constexpr void sample(const Loss& loss, bool counts, int label, T& column,
                                             T& weight, T& fine) noexcept {
    const bool is_class = label >= 0 && label < S::columns && label != loss.ignore_index;
    fine = !counts || is_class || label == loss.ignore_index ? T(1) : T(0);
    column = is_class ? static_cast<T>(label) : T(-1);
    weight = is_class ? T(1) : T(0);
    if constexpr (losses_impl::Weighted<Loss>)
      weight = is_class ? static_cast<T>(loss.column_weight(label)) : T(0);
  }
  FIXNET_INLINE constexpr void set(int b, V label, V share, V fine) noexcept {
    column.value[b] = label;
    weight.value[b] = share;
    in_range = simd::min(in_range, fine);
  }
};

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
