// SPDX-License-Identifier: MIT
//
// Which lanes a program computes with: the processor's where it has registers for T, one element
// else.
#pragma once

#include <fixnet/simd/native.hpp>
#include <fixnet/simd/one.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {

#if FIXNET_USE_XSIMD
template <Scalar T>
using Lanes = Native<T>;
#else
template <Scalar T>
using Lanes = One<T>;
#endif

/// n rounded up to whole lanes of `size` elements.
constexpr int padded(int n, int size) noexcept { return (n + size - 1) / size * size; }
/// How many lanes of `size` elements n elements take.
constexpr int lanes_of(int n, int size) noexcept { return (n + size - 1) / size; }

}  // namespace simd
FIXNET_NAMESPACE_END
