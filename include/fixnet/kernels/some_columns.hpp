// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Columns First to First + N of a block, read and, from the left to the right, written.
template <class V, int First, int N, bool Narrow, class View>
struct SomeColumns {
  using T = typename V::scalar;
  static constexpr int shift = First % V::size;
  View view;

  FIXNET_INLINE constexpr V get(int r, int c) const noexcept {
    if constexpr (Narrow) {
      return view.get(r + First, c);
    } else if constexpr (shift == 0) {
      return real(c, view.get(r, c + First / V::size));
    } else {
      const int at = c + First / V::size;
      T lanes[2 * V::size];
      view.get(r, at).storeu(lanes);
      if (shift + columns(c) > V::size) view.get(r, at + 1).storeu(lanes + V::size);
      return V::load_partial(lanes + shift, columns(c));
    }
  }
  /// What is right of the columns becomes 0, as far as the register goes.
  FIXNET_INLINE constexpr void set(int r, int c, V v) const noexcept {
    if constexpr (Narrow) {
      view.set(r + First, c, v);
    } else if constexpr (shift == 0) {
      view.set(r, c + First / V::size, v);
    } else {
      const int at = c + First / V::size;
      T lanes[2 * V::size];
      view.get(r, at).storeu(lanes);
      v.storeu(lanes + shift);
      view.set(r, at, V::loadu(lanes));
      if (shift + columns(c) > V::size)
        view.set(r, at + 1, V::load_partial(lanes + V::size, shift + columns(c) - V::size));
    }
  }

 private:
  /// How many of the columns are in part c.
  static FIXNET_INLINE constexpr int columns(int c) noexcept {
    return N - c * V::size < V::size ? N - c * V::size : V::size;
  }
  static FIXNET_INLINE constexpr V real(int c, V v) noexcept {
    if constexpr (N % V::size != 0) return c == N / V::size ? keep(V::first(N % V::size), v) : v;
    return v;
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
