// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

// What std::bit_cast is made of, for constants in which clang++ counts the calls.
#define FIXNET_BIT_CAST(To, x) __builtin_bit_cast(To, x)

FIXNET_NAMESPACE_BEGIN
namespace base_impl {

/// Returns the object of type To with x's bits: std::bit_cast, which libc++ before 14 lacks.
template <class To, class From>
[[nodiscard]] constexpr To bit_cast(const From& x) noexcept {
  return FIXNET_BIT_CAST(To, x);
}

}  // namespace base_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
