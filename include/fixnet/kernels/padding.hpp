// SPDX-License-Identifier: MIT
//
// The lanes behind a row's last column, which every kernel leaves 0.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The value in the first Width columns of a row of lanes, 0 behind them: 0·∞ is NaN, so padding
/// does not stay zero by itself.
template <class V, int Width>
FIXNET_INLINE constexpr V without_padding(int c, V value) noexcept {
  if constexpr (Width % V::size != 0) {
    return c == Width / V::size ? keep(V::first(Width % V::size), value) : value;
  }
  return value;
}

/// Hands results on without padding.
template <class V, int Width, class Done>
struct WithoutPadding {
  const Done& done;
  FIXNET_INLINE constexpr void operator()(int r, int c, V value) const noexcept {
    done(r, c, without_padding<V, Width>(c, value));
  }
};
template <class V, int Width>
inline constexpr bool has_padding = Width % V::size != 0;

/// `done` behind a mask where rows of Width have padding, itself where they have none.
template <class V, int Width, class Done>
FIXNET_INLINE constexpr decltype(auto) masked(const Done& done) noexcept {
  if constexpr (has_padding<V, Width>) {
    return WithoutPadding<V, Width, Done>{done};
  } else {
    return (done);
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
