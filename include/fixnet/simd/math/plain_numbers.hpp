// SPDX-License-Identifier: MIT
//
// Plain numbers beside lanes, where a formula chooses: select(x > 0, x, 1), max(x, 0), clamp(x, -1, 1).
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/dual.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace simd {

template <class N>
concept PlainNumber = std::is_arithmetic_v<N>;
template <class V>
concept AnyLanes = requires {
  typename V::scalar;
  typename V::mask;
};

/// The number in every lane.
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V every(N number) noexcept {
  return V(static_cast<Element<V>>(number));
}

template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V select(typename V::mask m, V a, N b) noexcept {
  return select(m, a, every<V>(b));
}
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V select(typename V::mask m, N a, V b) noexcept {
  return select(m, every<V>(a), b);
}
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V max(V a, N b) noexcept {
  return max(a, every<V>(b));
}
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V max(N a, V b) noexcept {
  return max(every<V>(a), b);
}
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V min(V a, N b) noexcept {
  return min(a, every<V>(b));
}
template <AnyLanes V, PlainNumber N>
FIXNET_INLINE constexpr V min(N a, V b) noexcept {
  return min(every<V>(a), b);
}
/// min(max(x, low), high), as torch.clamp: NaN stays NaN.
template <AnyLanes V, class Low, class High>
FIXNET_INLINE constexpr V clamp(V x, Low low, High high) noexcept {
  return min(max(x, low), high);
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
