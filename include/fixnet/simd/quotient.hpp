// SPDX-License-Identifier: MIT
//
// Division and square root of registers by the processor's own instructions, correctly rounded.
// xsimd's square root is an estimate on some processors, and under -ffast-math compilers make
// estimates of both on any: infinite or NaN where numbers are very large or very small.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

#if FIXNET_HAS_REGISTERS

  #include <fixnet/simd/registers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd::reg {

  #if FIXNET_WRITES_INSTRUCTIONS
template <class R>
FIXNET_INLINE R quotient(R a, R b) noexcept {
  constexpr bool floats = sizeof(a[0]) == 4;
    #if defined(__AVX512F__)
  if constexpr (floats) asm("vdivps %1, %0, %0" : "+v"(a) : "v"(b));
  if constexpr (!floats) asm("vdivpd %1, %0, %0" : "+v"(a) : "v"(b));
    #elif defined(__AVX__)
  if constexpr (floats) asm("vdivps %1, %0, %0" : "+x"(a) : "x"(b));
  if constexpr (!floats) asm("vdivpd %1, %0, %0" : "+x"(a) : "x"(b));
    #else
  if constexpr (floats) asm("divps %1, %0" : "+x"(a) : "x"(b));
  if constexpr (!floats) asm("divpd %1, %0" : "+x"(a) : "x"(b));
    #endif
  return a;
}
template <class R>
FIXNET_INLINE R root(R x) noexcept {
  constexpr bool floats = sizeof(x[0]) == 4;
    #if defined(__AVX512F__)
  if constexpr (floats) asm("vsqrtps %0, %0" : "+v"(x));
  if constexpr (!floats) asm("vsqrtpd %0, %0" : "+v"(x));
    #elif defined(__AVX__)
  if constexpr (floats) asm("vsqrtps %0, %0" : "+x"(x));
  if constexpr (!floats) asm("vsqrtpd %0, %0" : "+x"(x));
    #else
  if constexpr (floats) asm("sqrtps %0, %0" : "+x"(x));
  if constexpr (!floats) asm("sqrtpd %0, %0" : "+x"(x));
    #endif
  return x;
}
template <class R>
FIXNET_INLINE R divided(R a, R b) noexcept {
  return quotient(a, b);
}
  #else
// For lanes that are all used, or alone.
template <class R>
FIXNET_INLINE R divided(R a, R b) noexcept {
  return a / b;
}
    #if defined(__clang__)
// Of a divisor clang++ leaves out what is added to lanes that nobody uses, and divides 0 by 0 there:
// FE_INVALID, a signal where the program traps on it. Here all lanes are used.
template <class R>
FIXNET_INLINE R quotient(R a, R b) noexcept {
  return a / hidden(b);
}
    #else
template <class R>
FIXNET_INLINE R quotient(R a, R b) noexcept {
  return a / b;
}
    #endif
    #if FIXNET_SSE2
FIXNET_INLINE __m128 root(__m128 x) noexcept { return _mm_sqrt_ps(x); }
FIXNET_INLINE __m128d root(__m128d x) noexcept { return _mm_sqrt_pd(x); }
    #endif
    #if defined(__AVX__)
FIXNET_INLINE __m256 root(__m256 x) noexcept { return _mm256_sqrt_ps(x); }
FIXNET_INLINE __m256d root(__m256d x) noexcept { return _mm256_sqrt_pd(x); }
    #endif
    #if defined(__AVX512F__)
FIXNET_INLINE __m512 root(__m512 x) noexcept { return _mm512_sqrt_ps(x); }
FIXNET_INLINE __m512d root(__m512d x) noexcept { return _mm512_sqrt_pd(x); }
    #endif
    #if defined(__aarch64__)
FIXNET_INLINE float32x4_t root(float32x4_t x) noexcept { return vsqrtq_f32(x); }
FIXNET_INLINE float64x2_t root(float64x2_t x) noexcept { return vsqrtq_f64(x); }
    #endif
  #endif

}  // namespace simd::reg
FIXNET_NAMESPACE_END

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
