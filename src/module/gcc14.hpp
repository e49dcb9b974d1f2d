// SPDX-License-Identifier: MIT
// What fixnet.cppm needs of intrinsics with g++ 14, before xsimd uses them. A file of its own, because a module's first
// part consists of inclusions.
#pragma once

// g++ 14 cannot write down functions for other processors than the file's (an internal error, in core_vals): xsimd
// names two such, for integers of 64 bits.
#include <immintrin.h>
#define _mm_abs_epi64(x) \
  ((__m128i)((__v2di)(__m128i)(x) < 0 ? -(__v2di)(__m128i)(x) : (__v2di)(__m128i)(x)))
#define _mm256_abs_epi64(x) \
  ((__m256i)((__v4di)(__m256i)(x) < 0 ? -(__v4di)(__m256i)(x) : (__v4di)(__m256i)(x)))
// It forgets that __m256_u and its like may lie anywhere: what was an unaligned load would be an aligned one.
#define FIXNET_UNALIGNED(bits, name, type)                         \
  inline type fixnet_load##bits##name(const void* p) noexcept {    \
    type x;                                                        \
    __builtin_memcpy(&x, p, sizeof x);                             \
    return x;                                                      \
  }                                                                \
  inline void fixnet_store##bits##name(void* p, type x) noexcept { \
    __builtin_memcpy(p, &x, sizeof x);                             \
  }
FIXNET_UNALIGNED(128, ps, __m128)
FIXNET_UNALIGNED(128, pd, __m128d)
FIXNET_UNALIGNED(128, si, __m128i)
#define _mm_loadu_ps fixnet_load128ps
#define _mm_loadu_pd fixnet_load128pd
#define _mm_loadu_si128 fixnet_load128si
#define _mm_storeu_ps fixnet_store128ps
#define _mm_storeu_pd fixnet_store128pd
#define _mm_storeu_si128 fixnet_store128si
#if defined(__AVX__)
FIXNET_UNALIGNED(256, ps, __m256)
FIXNET_UNALIGNED(256, pd, __m256d)
FIXNET_UNALIGNED(256, si, __m256i)
  #define _mm256_loadu_ps fixnet_load256ps
  #define _mm256_loadu_pd fixnet_load256pd
  #define _mm256_loadu_si256 fixnet_load256si
  #define _mm256_storeu_ps fixnet_store256ps
  #define _mm256_storeu_pd fixnet_store256pd
  #define _mm256_storeu_si256 fixnet_store256si
#endif
#if defined(__AVX512F__)
FIXNET_UNALIGNED(512, ps, __m512)
FIXNET_UNALIGNED(512, pd, __m512d)
FIXNET_UNALIGNED(512, si, __m512i)
  #define _mm512_loadu_ps fixnet_load512ps
  #define _mm512_loadu_pd fixnet_load512pd
  #define _mm512_loadu_si512 fixnet_load512si
  #define _mm512_storeu_ps fixnet_store512ps
  #define _mm512_storeu_pd fixnet_store512pd
  #define _mm512_storeu_si512 fixnet_store512si
#endif
