// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN

/// The element types a network can compute in: float or double.
template <class T>
concept Scalar = std::same_as<T, float> || std::same_as<T, double>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
