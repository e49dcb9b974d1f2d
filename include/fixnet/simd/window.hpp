// SPDX-License-Identifier: MIT
//
// Lanes out of two registers side by side, at a place that the compiler knows: one shuffle, where a load
// from memory that two stores just wrote would wait for both.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace simd {

#if FIXNET_HAS_REGISTERS
template <int K, Scalar T, int N, int... L>
FIXNET_INLINE Native<T, N> window(Native<T, N> low, Native<T, N> high,
                                  std::integer_sequence<int, L...>) noexcept {
  if constexpr (K == 0) {
    return low;
  } else {
    return Native<T, N>(__builtin_shufflevector(low.r, high.r, (K + L)...));
  }
}
/// Lanes K, K + 1, … of low and, behind them, high.
template <int K, Scalar T, int N>
FIXNET_INLINE Native<T, N> window(Native<T, N> low, Native<T, N> high) noexcept {
  return window<K>(low, high, std::make_integer_sequence<int, N>{});
}
#endif
template <int K, Scalar T>
constexpr One<T> window(One<T> low, One<T>) noexcept {
  static_assert(K == 0);
  return low;
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
