// SPDX-License-Identifier: MIT
//
// Sums over registers, always by the same tree: the sums of as many registers as one has lanes at
// once, by transposing additions, and the sum of one. xsimd's own differ from version to version.
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

  #include <fixnet/simd/transpose.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd::reg {

// Row sums: lane i of the result is the sum over the lanes of x[i].
  #if FIXNET_SSE2 || FIXNET_USE_SIMD128
// Within each 128-bit block: [a0+a2, b0+b2, a1+a3, b1+b3], then [a, b, c, d].
template <class R>
FIXNET_INLINE R pair_sums(R a, R b) noexcept {
  return low_pairs(a, b) + high_pairs(a, b);
}
template <class R>
FIXNET_INLINE R quad_sums(R ab, R cd) noexcept {
  return low_halves(ab, cd) + high_halves(ab, cd);
}
  #endif
  #if FIXNET_SSE2
FIXNET_INLINE __m128 row_sums(const __m128* x) noexcept {
  return quad_sums(pair_sums(x[0], x[1]), pair_sums(x[2], x[3]));
}
FIXNET_INLINE __m128d row_sums(const __m128d* x) noexcept { return pair_sums(x[0], x[1]); }
  #endif
  #if defined(__AVX__)
FIXNET_INLINE __m256 row_sums(const __m256* x) noexcept {
  const __m256 low = quad_sums(pair_sums(x[0], x[1]), pair_sums(x[2], x[3]));
  const __m256 high = quad_sums(pair_sums(x[4], x[5]), pair_sums(x[6], x[7]));
  return _mm256_permute2f128_ps(low, high, 0x20) + _mm256_permute2f128_ps(low, high, 0x31);
}
FIXNET_INLINE __m256d row_sums(const __m256d* x) noexcept {
  const __m256d low = pair_sums(x[0], x[1]);
  const __m256d high = pair_sums(x[2], x[3]);
  return _mm256_permute2f128_pd(low, high, 0x20) + _mm256_permute2f128_pd(low, high, 0x31);
}
  #endif
  #if defined(__AVX512F__)
// Blocks 0+1 and 2+3 of a, then of b.
FIXNET_INLINE __m512 block_sums(__m512 a, __m512 b) noexcept {
  return _mm512_shuffle_f32x4(a, b, 0x88) + _mm512_shuffle_f32x4(a, b, 0xdd);
}
FIXNET_INLINE __m512d block_sums(__m512d a, __m512d b) noexcept {
  return _mm512_shuffle_f64x2(a, b, 0x88) + _mm512_shuffle_f64x2(a, b, 0xdd);
}
FIXNET_INLINE __m512 row_sums(const __m512* x) noexcept {
  const __m512 a = quad_sums(pair_sums(x[0], x[1]), pair_sums(x[2], x[3]));
  const __m512 b = quad_sums(pair_sums(x[4], x[5]), pair_sums(x[6], x[7]));
  const __m512 c = quad_sums(pair_sums(x[8], x[9]), pair_sums(x[10], x[11]));
  const __m512 d = quad_sums(pair_sums(x[12], x[13]), pair_sums(x[14], x[15]));
  return block_sums(block_sums(a, b), block_sums(c, d));
}
FIXNET_INLINE __m512d row_sums(const __m512d* x) noexcept {
  const __m512d low = block_sums(pair_sums(x[0], x[1]), pair_sums(x[2], x[3]));
  const __m512d high = block_sums(pair_sums(x[4], x[5]), pair_sums(x[6], x[7]));
  return block_sums(low, high);
}
  #endif
  #if FIXNET_USE_SIMD128
FIXNET_INLINE Float128 row_sums(const Float128* x) noexcept {
  return quad_sums(pair_sums(x[0], x[1]), pair_sums(x[2], x[3]));
}
FIXNET_INLINE Double128 row_sums(const Double128* x) noexcept { return pair_sums(x[0], x[1]); }
  #elif !FIXNET_SSE2
template <class R>
FIXNET_INLINE R row_sums(const R* x) noexcept {
  constexpr int n = static_cast<int>(sizeof(R) / sizeof(x[0][0]));
  R result = x[0];
  for (int i = 0; i < n; ++i) {
    auto total = x[i][0];
    for (int k = 1; k < n; ++k) total += x[i][k];
    result[i] = total;
  }
  return result;
}
  #endif

// The sum over one register: halves, again and again.
  #if FIXNET_SSE2
FIXNET_INLINE float sum(__m128 x) noexcept {
  const __m128 half = x + _mm_movehl_ps(x, x);
  return _mm_cvtss_f32(half + _mm_shuffle_ps(half, half, 1));
}
FIXNET_INLINE double sum(__m128d x) noexcept { return _mm_cvtsd_f64(x + _mm_unpackhi_pd(x, x)); }
  #elif !FIXNET_USE_SIMD128
template <class R>
FIXNET_INLINE auto sum(R x) noexcept {
  auto total = x[0];
  for (std::size_t k = 1; k < sizeof(R) / sizeof(x[0]); ++k) total += x[k];
  return total;
}
  #endif
  #if defined(__AVX__)
FIXNET_INLINE float sum(__m256 x) noexcept {
  return sum(_mm256_castps256_ps128(x) + _mm256_extractf128_ps(x, 1));
}
FIXNET_INLINE double sum(__m256d x) noexcept {
  return sum(_mm256_castpd256_pd128(x) + _mm256_extractf128_pd(x, 1));
}
  #endif
  #if defined(__AVX512F__)
FIXNET_INLINE float sum(__m512 x) noexcept {
  const __m256 high = _mm256_castpd_ps(_mm512_extractf64x4_pd(_mm512_castps_pd(x), 1));
  return sum(_mm512_castps512_ps256(x) + high);
}
FIXNET_INLINE double sum(__m512d x) noexcept {
  return sum(_mm512_castpd512_pd256(x) + _mm512_extractf64x4_pd(x, 1));
}
  #endif

}  // namespace simd::reg
FIXNET_NAMESPACE_END

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic pop
  #endif

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
