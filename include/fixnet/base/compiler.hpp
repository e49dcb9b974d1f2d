// SPDX-License-Identifier: MIT
//
// What g++ and clang++ are asked outside of the language, but for vectors, which are simd's. Every
// question has an answer for compilers that know none of it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN
namespace base_impl {

/// The optimiser forgets what it knows of x, a number or an address: it stands in a register then.
/// Costs no instruction where it does already.
template <class T>
FIXNET_INLINE void forget_in_register(T& x) noexcept {
#if FIXNET_GNU
  asm("" : "+r"(x));
#else
  const volatile T same = x;
  x = same;
#endif
}

/// The same of what stands in memory then.
template <class T>
FIXNET_INLINE void forget_in_memory(T& x) noexcept {
#if FIXNET_GNU
  asm("" : "+m"(x));
#else
  const volatile T same = x;
  x = same;
#endif
}

/// Leaves the processor's units to the thread beside this one on the same core.
inline void pause() noexcept {
#if FIXNET_GNU && (defined(__x86_64__) || defined(__i386__))
  __builtin_ia32_pause();
#endif
}

}  // namespace base_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
