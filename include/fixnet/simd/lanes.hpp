// SPDX-License-Identifier: MIT
//
// Which lanes a program computes with: the processor's where it has registers for T, one element
// else.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/native.hpp>
#include <fixnet/simd/one.hpp>
#include <fixnet/simd/pack.hpp>
#if FIXNET_SSE2
  #include <emmintrin.h>
#endif

FIXNET_NAMESPACE_BEGIN
namespace simd {

#if FIXNET_HAS_REGISTERS
template <Scalar T>
using Lanes = Native<T>;
/// 0, 1, 2, … in the lanes of V.
template <class V>
FIXNET_INLINE constexpr V ramp() noexcept {
  if constexpr (V::size == 1) {
    return V(typename V::scalar(0));
  } else {
    return V::load(reg::ramp<typename V::scalar, V::size>.value);
  }
}
#else
template <Scalar T>
using Lanes = One<T>;
template <class V>
constexpr V ramp() noexcept {
  return V(typename V::scalar(0));
}
#endif

/// How many elements a stored row is padded to, and the bytes that it is aligned to: those of a
/// register, or FIXNET_LAYOUT_BYTES.
template <Number T>
inline constexpr int layout_lanes = FIXNET_LAYOUT_BYTES > 0
                                        ? FIXNET_LAYOUT_BYTES / static_cast<int>(sizeof(T))
                                        : Lanes<T>::size;
template <class L>
inline constexpr int layout_lanes<Pack<L>> = 1;
template <Number T>
inline constexpr std::size_t layout_alignment = sizeof(T) *
                                                static_cast<std::size_t>(layout_lanes<T>);
static_assert(layout_lanes<float> % Lanes<float>::size == 0 &&
                  layout_lanes<double> % Lanes<double>::size == 0,
              "fixnet: FIXNET_LAYOUT_BYTES must be a multiple of this processor's registers");

/// Lanes of N elements of T where the processor has such registers beside longer ones; V itself
/// elsewhere.
template <class V, int N>
struct ShorterLanes {
  using type = V;
};
#if FIXNET_USE_XSIMD && defined(__AVX__)
template <Scalar T, int Size, int N>
  requires(N < Size && N * static_cast<int>(sizeof(T)) >= 16)
struct ShorterLanes<Native<T, Size>, N> {
  using type = Native<T, N>;
};
#endif
template <class V, int N>
using Shorter = typename ShorterLanes<V, N>::type;

/// The first lanes of x.
template <class Short, class V>
FIXNET_INLINE constexpr Short shortened(V x) noexcept {
  if constexpr (Short::size == V::size) {
    return x;
  } else {
    return shortened<Short>(halved(x));
  }
}
/// Lanes of V that begin with those of `x`, zeros behind them.
template <class V, class Short>
FIXNET_INLINE constexpr V widened(Short x) noexcept {
  if constexpr (Short::size == V::size) {
    return x;
  } else {
    return widened<V>(doubled(x));
  }
}

/// The square root of a double, without errno's branch.
FIXNET_INLINE constexpr double square_root(double x) noexcept {
  if (std::is_constant_evaluated()) return detail::constant_sqrt<double>(x);
#if FIXNET_SSE2
  return _mm_cvtsd_f64(_mm_sqrt_pd(_mm_set1_pd(x)));
#else
  return root(x);
#endif
}

/// max(x, least) of doubles without a branch.
FIXNET_INLINE constexpr double at_least(double least, double x) noexcept {
#if FIXNET_SSE2
  if (!std::is_constant_evaluated())
    return _mm_cvtsd_f64(_mm_max_sd(_mm_set_sd(least), _mm_set_sd(x)));
#endif
  return least > x ? least : x;
}

/// n rounded up to whole lanes of `size` elements.
constexpr int padded(int n, int size) noexcept { return (n + size - 1) / size * size; }
/// How many lanes of `size` elements n elements take.
constexpr int lanes_of(int n, int size) noexcept { return (n + size - 1) / size; }

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
