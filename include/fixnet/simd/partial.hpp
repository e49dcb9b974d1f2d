// SPDX-License-Identifier: MIT
//
// Registers from and to memory that is neither aligned nor padded: the first n lanes, and lanes
// from elements that lie apart. Nothing behind the last element is touched. Where the processor has
// no such instruction, single elements go through registers too: a wide load of what narrow stores
// just wrote would wait for memory.
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

  #if defined(__AVX__)
/// All bits of the first n lanes.
FIXNET_INLINE __m256i first_bits(int n, float) noexcept {
  const __m256 ramp8 = _mm256_set_ps(7, 6, 5, 4, 3, 2, 1, 0);
  return _mm256_castps_si256(
      _mm256_cmp_ps(ramp8, _mm256_set1_ps(static_cast<float>(n)), _CMP_LT_OQ));
}
FIXNET_INLINE __m256i first_bits(int n, double) noexcept {
  const __m256d ramp4 = _mm256_set_pd(3, 2, 1, 0);
  return _mm256_castpd_si256(
      _mm256_cmp_pd(ramp4, _mm256_set1_pd(static_cast<double>(n)), _CMP_LT_OQ));
}
  #endif

/// The first n lanes from p, zeros behind them; 0 ≤ n < lanes.
template <class T, int N>
FIXNET_INLINE Register<T, N> load_partial(const T* p, int n) noexcept {
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    const unsigned m = (1u << n) - 1u;
    if constexpr (sizeof(T) == 4) return _mm512_maskz_loadu_ps(static_cast<__mmask16>(m), p);
    if constexpr (sizeof(T) == 8) return _mm512_maskz_loadu_pd(static_cast<__mmask8>(m), p);
  } else
  #endif
  #if defined(__AVX__)
      if constexpr (sizeof(Register<T, N>) == 32) {
    if constexpr (sizeof(T) == 4) return _mm256_maskload_ps(p, first_bits(n, T{}));
    if constexpr (sizeof(T) == 8) return _mm256_maskload_pd(p, first_bits(n, T{}));
  } else
  #endif
  {
  #if FIXNET_SSE2
    if constexpr (sizeof(T) == 4) {
      if (n == 1) return _mm_load_ss(p);
    } else {
      if (n == 1) return _mm_load_sd(p);
    }
  #endif
  #if FIXNET_USE_SIMD128
    return first_elements(Register<T, N>{}, p, n);
  #else
    alignas(64) T copy[static_cast<std::size_t>(N)] = {};
    std::memcpy(copy, p, static_cast<std::size_t>(n) * sizeof(T));
    return Batch<T, N>::load_aligned(copy);
  #endif
  }
}

  #if FIXNET_SSE2
// In whole pieces, because what a masked store wrote cannot be read before it has left the store
// buffer: whoever reads few lanes at once would wait for longer than this takes.
FIXNET_INLINE void store_pieces(__m128 x, float* p, int n) noexcept {
  if (n & 2) {
    _mm_storel_pi(reinterpret_cast<__m64*>(p), x);
    x = _mm_movehl_ps(x, x);
    p += 2;
  }
  if (n & 1) _mm_store_ss(p, x);
}
FIXNET_INLINE void store_pieces(__m128d x, double* p, int n) noexcept {
  if (n & 1) _mm_store_sd(p, x);
}
  #endif
  #if defined(__AVX__)
FIXNET_INLINE void store_pieces(__m256 x, float* p, int n) noexcept {
  if (n & 4) _mm_storeu_ps(p, _mm256_castps256_ps128(x));
  const __m128 rest = n & 4 ? _mm256_extractf128_ps(x, 1) : _mm256_castps256_ps128(x);
  store_pieces(rest, p + (n & 4), n);
}
FIXNET_INLINE void store_pieces(__m256d x, double* p, int n) noexcept {
  if (n & 2) _mm_storeu_pd(p, _mm256_castpd256_pd128(x));
  const __m128d rest = n & 2 ? _mm256_extractf128_pd(x, 1) : _mm256_castpd256_pd128(x);
  store_pieces(rest, p + (n & 2), n);
}
  #endif
  #if defined(__AVX512F__)
FIXNET_INLINE void store_pieces(__m512 x, float* p, int n) noexcept {
  if (n & 8) _mm256_storeu_ps(p, _mm512_castps512_ps256(x));
  const __m256 high = _mm256_castpd_ps(_mm512_extractf64x4_pd(_mm512_castps_pd(x), 1));
  store_pieces(n & 8 ? high : _mm512_castps512_ps256(x), p + (n & 8), n);
}
FIXNET_INLINE void store_pieces(__m512d x, double* p, int n) noexcept {
  if (n & 4) _mm256_storeu_pd(p, _mm512_castpd512_pd256(x));
  const __m256d rest = n & 4 ? _mm512_extractf64x4_pd(x, 1) : _mm512_castpd512_pd256(x);
  store_pieces(rest, p + (n & 4), n);
}
  #endif

/// The first n lanes to p; 0 ≤ n < lanes.
template <class T, int N>
FIXNET_INLINE void store_partial(Register<T, N> x, T* p, int n) noexcept {
  #if FIXNET_SSE2
  if (__builtin_constant_p(n)) return store_pieces(x, p, n);
  #endif
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    const unsigned m = (1u << n) - 1u;
    if constexpr (sizeof(T) == 4) _mm512_mask_storeu_ps(p, static_cast<__mmask16>(m), x);
    if constexpr (sizeof(T) == 8) _mm512_mask_storeu_pd(p, static_cast<__mmask8>(m), x);
  } else
  #endif
  #if defined(__AVX__)
      if constexpr (sizeof(Register<T, N>) == 32) {
    if constexpr (sizeof(T) == 4) _mm256_maskstore_ps(p, first_bits(n, T{}), x);
    if constexpr (sizeof(T) == 8) _mm256_maskstore_pd(p, first_bits(n, T{}), x);
  } else
  #endif
  {
  #if FIXNET_USE_SIMD128
    store_elements(x, p, n);
  #else
    alignas(64) T copy[static_cast<std::size_t>(N)];
    Batch<T, N>(x).store_aligned(copy);
    std::memcpy(p, copy, static_cast<std::size_t>(n) * sizeof(T));
  #endif
  }
}

/// Lane l from p[l · stride] for the first n lanes, zeros behind them; 0 < n ≤ lanes.
template <class T, int N>
FIXNET_INLINE Register<T, N> gather(const T* p, int stride, int n) noexcept {
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    const unsigned m = (1u << n) - 1u;
    const __m512i ramp16 = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    const __m512i places = _mm512_mullo_epi32(ramp16, _mm512_set1_epi32(stride));
    if constexpr (sizeof(T) == 4) {
      return _mm512_mask_i32gather_ps(_mm512_setzero_ps(), static_cast<__mmask16>(m), places, p, 4);
    }
    if constexpr (sizeof(T) == 8) {
      return _mm512_mask_i32gather_pd(_mm512_setzero_pd(), static_cast<__mmask8>(m),
                                      _mm512_castsi512_si256(places), p, 8);
    }
  } else
  #endif
  {
    if (n == 1) return load_partial<T, N>(p, 1);
    Register<T, N> x = static_cast<Register<T, N>>(Batch<T, N>(T(0)));
    FIXNET_UNROLL
    for (int l = 0; l < N; ++l) {
      if (l < n) x[l] = p[l * stride];
    }
    return x;
  }
}

}  // namespace simd::reg
FIXNET_NAMESPACE_END

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic pop
  #endif

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
