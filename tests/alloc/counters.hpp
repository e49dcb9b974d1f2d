// SPDX-License-Identifier: MIT
//
// Every way to get memory from the heap, counted: this file defines operator new and stands in for
// malloc and its like, so include it in one source of a program.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace counters {

inline std::atomic<long> taken{0};  // blocks of heap memory ever asked for

}  // namespace counters

// glibc's own entry points, under the names that it keeps for programs that replace malloc.
extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

void* malloc(std::size_t n) {
  ++counters::taken;
  return __libc_malloc(n);
}
void* calloc(std::size_t count, std::size_t n) {
  ++counters::taken;
  return __libc_calloc(count, n);
}
void* realloc(void* p, std::size_t n) {
  ++counters::taken;
  return __libc_realloc(p, n);
}
void* aligned_alloc(std::size_t alignment, std::size_t n) {
  ++counters::taken;
  return __libc_memalign(alignment, n);
}
int posix_memalign(void** p, std::size_t alignment, std::size_t n) {
  ++counters::taken;
  *p = __libc_memalign(alignment, n);
  return *p == nullptr ? 12 : 0;
}
}  // extern "C"

// operator new of any kind comes here first, so that it counts even where malloc is not replaced.
void* operator new(std::size_t n) {
  ++counters::taken;
  if (void* p = __libc_malloc(n)) return p;
  std::abort();
}
void* operator new(std::size_t n, std::align_val_t alignment) {
  ++counters::taken;
  if (void* p = __libc_memalign(static_cast<std::size_t>(alignment), n)) return p;
  std::abort();
}
void operator delete(void* p) noexcept { __libc_free(p); }
void operator delete(void* p, std::size_t) noexcept { __libc_free(p); }
void operator delete(void* p, std::align_val_t) noexcept { __libc_free(p); }
void operator delete(void* p, std::size_t, std::align_val_t) noexcept { __libc_free(p); }
