// SPDX-License-Identifier: MIT
//
// Objects that hold registers' worth of numbers have to lie at multiples of a register's size. new,
// the stack and containers see to that. Memory of malloc and the frame of a coroutine, where
// compilers ignore it, do not, and then a program crashes in the middle of a step: VERIFY builds,
// and builds without optimisation and NDEBUG, say it in the constructor.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <cstdint>
#include <fixnet/base/compiler.hpp>
#include <fixnet/base/config.hpp>
#include <type_traits>
#if FIXNET_DEBUG
  #include <cstdio>
  #include <cstdlib>
#endif

FIXNET_NAMESPACE_BEGIN
namespace verify_impl {

#if FIXNET_DEBUG
inline void require_alignment(const void* object, std::size_t bytes) noexcept {
  auto address = reinterpret_cast<std::uintptr_t>(object);
  base_impl::forget_in_register(
      address);  // or the compiler, who believes in the alignment, drops the question
  if (address % bytes == 0) return;
  std::fprintf(stderr,
               "fixnet: an object lies at an address that is no multiple of %zu bytes, as in "
               "a coroutine's frame or in memory of malloc: hold it by std::unique_ptr, make it "
               "static, or allocate it with new\n",
               bytes);
  std::abort();
}
#else
inline void require_alignment(const void*, std::size_t) noexcept {}
#endif

/// An empty base of Object, which has to lie at a multiple of Bytes: asks for it when it is made.
template <class Object, std::size_t Bytes>
struct Aligned {
  constexpr Aligned() noexcept {
    if (!std::is_constant_evaluated()) require_alignment(this, Bytes);
  }
};

}  // namespace verify_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
