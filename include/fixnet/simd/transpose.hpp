// SPDX-License-Identifier: MIT
//
// Squares of registers, as many as one has lanes, with rows and columns exchanged.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

#if FIXNET_HAS_REGISTERS

  // g++ 12 warns about its own AVX-512 headers (its bug 105593).
  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic push
    #pragma GCC diagnostic ignored "-Wuninitialized"
    #pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
  #endif

  #include <fixnet/simd/registers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd::reg {

  #if FIXNET_SSE2
FIXNET_INLINE __m128 low_pairs(__m128 a, __m128 b) noexcept { return _mm_unpacklo_ps(a, b); }
FIXNET_INLINE __m128 high_pairs(__m128 a, __m128 b) noexcept { return _mm_unpackhi_ps(a, b); }
FIXNET_INLINE __m128 low_halves(__m128 a, __m128 b) noexcept { return _mm_movelh_ps(a, b); }
FIXNET_INLINE __m128 high_halves(__m128 a, __m128 b) noexcept { return _mm_movehl_ps(b, a); }
FIXNET_INLINE __m128d low_pairs(__m128d a, __m128d b) noexcept { return _mm_unpacklo_pd(a, b); }
FIXNET_INLINE __m128d high_pairs(__m128d a, __m128d b) noexcept { return _mm_unpackhi_pd(a, b); }
  #endif
  #if defined(__AVX__)
FIXNET_INLINE __m256 low_pairs(__m256 a, __m256 b) noexcept { return _mm256_unpacklo_ps(a, b); }
FIXNET_INLINE __m256 high_pairs(__m256 a, __m256 b) noexcept { return _mm256_unpackhi_ps(a, b); }
FIXNET_INLINE __m256 low_halves(__m256 a, __m256 b) noexcept {
  return _mm256_shuffle_ps(a, b, 0x44);
}
FIXNET_INLINE __m256 high_halves(__m256 a, __m256 b) noexcept {
  return _mm256_shuffle_ps(a, b, 0xee);
}
FIXNET_INLINE __m256d low_pairs(__m256d a, __m256d b) noexcept { return _mm256_unpacklo_pd(a, b); }
FIXNET_INLINE __m256d high_pairs(__m256d a, __m256d b) noexcept { return _mm256_unpackhi_pd(a, b); }
  #endif
  #if defined(__AVX512F__)
FIXNET_INLINE __m512 low_pairs(__m512 a, __m512 b) noexcept { return _mm512_unpacklo_ps(a, b); }
FIXNET_INLINE __m512 high_pairs(__m512 a, __m512 b) noexcept { return _mm512_unpackhi_ps(a, b); }
FIXNET_INLINE __m512 low_halves(__m512 a, __m512 b) noexcept {
  return _mm512_shuffle_ps(a, b, 0x44);
}
FIXNET_INLINE __m512 high_halves(__m512 a, __m512 b) noexcept {
  return _mm512_shuffle_ps(a, b, 0xee);
}
FIXNET_INLINE __m512d low_pairs(__m512d a, __m512d b) noexcept { return _mm512_unpacklo_pd(a, b); }
FIXNET_INLINE __m512d high_pairs(__m512d a, __m512d b) noexcept { return _mm512_unpackhi_pd(a, b); }
  #endif

  #if FIXNET_SSE2 || FIXNET_USE_SIMD128
// Transposes the squares that lie within 128 bits: 4×4 floats, 2×2 doubles.
template <class R>
FIXNET_INLINE void transpose_squares(R* x) noexcept {
  constexpr bool floats = sizeof(x[0][0]) == 4;
  constexpr int square = floats ? 4 : 2;
  constexpr int rows = static_cast<int>(sizeof(R) / sizeof(x[0][0]));
  for (int i = 0; i < rows; i += square) {
    const R a = low_pairs(x[i], x[i + 1]), b = high_pairs(x[i], x[i + 1]);
    if constexpr (floats) {
      const R c = low_pairs(x[i + 2], x[i + 3]), d = high_pairs(x[i + 2], x[i + 3]);
      x[i] = low_halves(a, c), x[i + 1] = high_halves(a, c);
      x[i + 2] = low_halves(b, d), x[i + 3] = high_halves(b, d);
    } else {
      x[i] = a, x[i + 1] = b;
    }
  }
}
  #endif
  #if defined(__AVX__)
FIXNET_INLINE void exchange_blocks(__m256& a, __m256& b) noexcept {
  const __m256 low = _mm256_permute2f128_ps(a, b, 0x20);
  b = _mm256_permute2f128_ps(a, b, 0x31);
  a = low;
}
FIXNET_INLINE void exchange_blocks(__m256d& a, __m256d& b) noexcept {
  const __m256d low = _mm256_permute2f128_pd(a, b, 0x20);
  b = _mm256_permute2f128_pd(a, b, 0x31);
  a = low;
}
  #endif
  #if defined(__AVX512F__)
// Transposes the 4×4 matrix of 128-bit blocks whose rows are a, b, c and d.
FIXNET_INLINE void transpose_blocks(__m512& a, __m512& b, __m512& c, __m512& d) noexcept {
  const __m512 ab_even = _mm512_shuffle_f32x4(a, b, 0x88),
               ab_odd = _mm512_shuffle_f32x4(a, b, 0xdd);
  const __m512 cd_even = _mm512_shuffle_f32x4(c, d, 0x88),
               cd_odd = _mm512_shuffle_f32x4(c, d, 0xdd);
  a = _mm512_shuffle_f32x4(ab_even, cd_even, 0x88);
  b = _mm512_shuffle_f32x4(ab_odd, cd_odd, 0x88);
  c = _mm512_shuffle_f32x4(ab_even, cd_even, 0xdd);
  d = _mm512_shuffle_f32x4(ab_odd, cd_odd, 0xdd);
}
FIXNET_INLINE void transpose_blocks(__m512d& a, __m512d& b, __m512d& c, __m512d& d) noexcept {
  const __m512d ab_even = _mm512_shuffle_f64x2(a, b, 0x88),
                ab_odd = _mm512_shuffle_f64x2(a, b, 0xdd);
  const __m512d cd_even = _mm512_shuffle_f64x2(c, d, 0x88),
                cd_odd = _mm512_shuffle_f64x2(c, d, 0xdd);
  a = _mm512_shuffle_f64x2(ab_even, cd_even, 0x88);
  b = _mm512_shuffle_f64x2(ab_odd, cd_odd, 0x88);
  c = _mm512_shuffle_f64x2(ab_even, cd_even, 0xdd);
  d = _mm512_shuffle_f64x2(ab_odd, cd_odd, 0xdd);
}
  #endif

// x[i][j] and x[j][i] change places.
template <class R>
FIXNET_INLINE void transpose(R* x) noexcept {
  constexpr int rows = static_cast<int>(sizeof(R) / sizeof(x[0][0]));
  #if FIXNET_SSE2 || FIXNET_USE_SIMD128
  constexpr int square = sizeof(x[0][0]) == 4 ? 4 : 2;
  transpose_squares(x);
  if constexpr (rows == 2 * square) {
    for (int i = 0; i < square; ++i) exchange_blocks(x[i], x[i + square]);
  } else if constexpr (rows == 4 * square) {
    for (int i = 0; i < square; ++i) {
      transpose_blocks(x[i], x[i + square], x[i + 2 * square], x[i + 3 * square]);
    }
  }
  #else
  for (int i = 0; i < rows; ++i) {
    for (int j = 0; j < i; ++j) {
      const auto other = x[i][j];
      x[i][j] = x[j][i];
      x[j][i] = other;
    }
  }
  #endif
}

}  // namespace simd::reg
FIXNET_NAMESPACE_END

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic pop
  #endif

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
