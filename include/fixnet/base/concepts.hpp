// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN

/// The element types a network can compute in: float or double.
template <class T>
concept Scalar = std::same_as<T, float> || std::same_as<T, double>;

namespace simd {
/// Whether T is one number of several networks, simd/pack.hpp.
template <class T>
inline constexpr bool is_pack = false;
/// What kernels compute in: a network's element type, or one number of several networks.
template <class T>
concept Number = Scalar<T> || is_pack<T>;
}  // namespace simd

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
