// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/config.hpp>
#if FIXNET_SSE2
  #include <immintrin.h>
#endif

FIXNET_NAMESPACE_BEGIN
namespace simd::control {

// The processor's floating-point control word, and its bits that flush denormals.
#if FIXNET_SSE2
inline constexpr std::uint64_t flush_bits = 0x8040;  // MXCSR: results (FTZ) and operands (DAZ)
inline std::uint64_t read() noexcept { return _mm_getcsr(); }
inline void write(std::uint64_t word) noexcept { _mm_setcsr(static_cast<unsigned>(word)); }
#elif defined(__aarch64__)
inline constexpr std::uint64_t flush_bits = std::uint64_t{1} << 24;  // FPCR: FZ, both
inline std::uint64_t read() noexcept {
  std::uint64_t word;
  asm volatile("mrs %0, fpcr" : "=r"(word));
  return word;
}
inline void write(std::uint64_t word) noexcept { asm volatile("msr fpcr, %0" : : "r"(word)); }
#else
inline constexpr std::uint64_t flush_bits = 0;
inline std::uint64_t read() noexcept { return 0; }
inline void write(std::uint64_t) noexcept {}
#endif

/// Sets the flush bits to those of `word`; rounding mode and exception flags stay as they are.
inline void set_flush(std::uint64_t word) noexcept {
  asm volatile("" : : : "memory");
  write((read() & ~flush_bits) | (word & flush_bits));
  asm volatile("" : : : "memory");
}

}  // namespace simd::control

/// Makes this thread's processor take denormal numbers for 0, as operands and as results, as long
/// as the object lives; then restores what was. The library never does so by itself, and its
/// optimizers need no help with denormals; other code, or data full of them, may.
/// Errors    x86-64 and AArch64 only; elsewhere it does nothing, and `works` is false. What the
///           compiler computes before the guard or after it is unaffected: wrap a call, not an
///           expression
/// Cost      two writes of the control word, tens of cycles
class FlushToZero {
 public:
  /// Whether it does anything on this processor.
  static constexpr bool works = simd::control::flush_bits != 0;

  [[nodiscard]] FlushToZero() noexcept : saved_(simd::control::read()) {
    simd::control::set_flush(simd::control::flush_bits);
  }
  ~FlushToZero() { simd::control::set_flush(saved_); }
  FlushToZero(const FlushToZero&) = delete;
  FlushToZero& operator=(const FlushToZero&) = delete;

 private:
  std::uint64_t saved_;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
