// SPDX-License-Identifier: MIT
//
// The library's invariants, checked as it runs in a VERIFY build (FIXNET_VERIFY=1): a violation
// prints where and which, and aborts. In any other build there is nothing to check and no cost.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <type_traits>
#if FIXNET_VERIFY
  #include <cstdio>
  #include <cstdlib>
#endif

FIXNET_NAMESPACE_BEGIN
namespace verify_impl {

inline constexpr bool enabled = FIXNET_VERIFY != 0;

#if FIXNET_VERIFY
[[noreturn]] inline void fail(const char* where, const char* invariant) noexcept {
  std::fprintf(stderr, "fixnet: VERIFY: %s: %s\n", where, invariant);
  std::abort();
}
#endif

/// Aborts a VERIFY build unless the invariant holds; in a constant expression, is an error there.
constexpr void check([[maybe_unused]] bool holds, [[maybe_unused]] const char* where,
                     [[maybe_unused]] const char* invariant) noexcept {
#if FIXNET_VERIFY
  if (!holds) fail(where, invariant);
#endif
}

/// Numbers up to this size have finite sums and products: what overflows legitimately began larger.
inline constexpr double moderate = 1e15;

/// Whether x is finite and moderate in size.
template <Scalar T>
constexpr bool is_moderate(T x) noexcept {
  return x > static_cast<T>(-moderate) && x < static_cast<T>(moderate);
}
/// Whether x is neither NaN nor infinite.
template <Scalar T>
constexpr bool is_finite(T x) noexcept {
  return x - x == T(0);
}

}  // namespace verify_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
