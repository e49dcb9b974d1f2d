// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// A number for each column, padded to whole lanes, in the frame of a functor.
template <class V, int N>
struct ColumnNumbers {
  using T = typename V::scalar;
  static constexpr int vectors = simd::lanes_of(N, V::size);
  alignas(sizeof(V)) T at[static_cast<std::size_t>(vectors * V::size)];

  FIXNET_INLINE constexpr V lanes(int k) const noexcept { return V::load(at + k * V::size); }
  FIXNET_INLINE constexpr void set(int k, V v) noexcept { v.store(at + k * V::size); }
  /// Receives lanes of columns, as a sink receives gradients.
  FIXNET_INLINE constexpr auto sink() noexcept {
    return [this](int place, V v) FIXNET_LAMBDA { v.store(at + place); };
  }
};

/// A block of one row of columns, saved between forward and backward.
template <class V, int N, class View>
FIXNET_INLINE constexpr void save_columns(const ColumnNumbers<V, N>& from,
                                          const View& to) noexcept {
  for (int k = 0; k < ColumnNumbers<V, N>::vectors; ++k) to.set(0, k, from.lanes(k));
}
template <class V, int N, class View>
FIXNET_INLINE constexpr ColumnNumbers<V, N> saved_columns(const View& from) noexcept {
  ColumnNumbers<V, N> to;
  for (int k = 0; k < ColumnNumbers<V, N>::vectors; ++k) to.set(k, from.get(0, k));
  return to;
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
