// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// The column weights of a loss in lanes: 1 and no storage where the loss has none.
template <class V, class S, class Loss>
struct ColumnWeights {
  using T = typename V::scalar;
  FIXNET_INLINE constexpr explicit ColumnWeights(const Loss&) noexcept {}
  static FIXNET_INLINE constexpr T at(int) noexcept { return T(1); }
  static FIXNET_INLINE constexpr V lanes(int, int) noexcept { return V(T(1)); }
  static FIXNET_INLINE constexpr T total() noexcept { return static_cast<T>(S::columns); }
};
template <class V, class S, losses_impl::Weighted Loss>
struct ColumnWeights<V, S, Loss> {
  using T = typename V::scalar;
  static_assert(Loss::columns == S::columns, "fixnet: a loss needs a weight for each output");
  alignas(sizeof(V)) T weight[simd::padded(S::columns, V::size)] = {};

  FIXNET_INLINE constexpr explicit ColumnWeights(const Loss& loss) noexcept {
    for (int i = 0; i < S::columns; ++i) weight[i] = static_cast<T>(loss.column_weight(i));
  }
  FIXNET_INLINE constexpr T at(int column) const noexcept { return weight[column]; }
  /// The weights of lanes (r, c) of a block.
  FIXNET_INLINE constexpr V lanes(int r, int c) const noexcept {
    return S::narrow ? V(weight[r]) : V::load(weight + c * V::size);
  }
  FIXNET_INLINE constexpr T total() const noexcept {
    T sum(0);
    for (int i = 0; i < S::columns; ++i) sum += weight[i];
    return sum;
  }
};

/// Of two weights a column.
template <class V, class S, losses_impl::WeightedTwice Loss>
struct ColumnWeights<V, S, Loss> {
  using T = typename V::scalar;
  static_assert(Loss::columns == S::columns, "fixnet: a loss needs a weight for each output");
  alignas(sizeof(V)) T outer[simd::padded(S::columns, V::size)] = {};
  alignas(sizeof(V)) T inner[simd::padded(S::columns, V::size)] = {};

  FIXNET_INLINE constexpr explicit ColumnWeights(const Loss& loss) noexcept {
    for (int i = 0; i < S::columns; ++i) {
      outer[i] = static_cast<T>(loss.column_weight(i));
      inner[i] = static_cast<T>(loss.inner_weight(i));
    }
  }
  FIXNET_INLINE constexpr losses_impl::WeightPair<V> lanes(int r, int c) const noexcept {
    if constexpr (S::narrow) return {V(outer[r]), V(inner[r])};
    return {V::load(outer + c * V::size), V::load(inner + c * V::size)};
  }
};

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
