// SPDX-License-Identifier: MIT
//
// What xsimd does not give on every version and processor that we support, one overload a register
// type: fused multiply-add (unfused on AVX-512 before xsimd 11), max against zero with PyTorch's
// NaN rule (xsimd's operand order changed in 14).
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

  #include <cstdint>
  #include <cstring>
  #include <fixnet/base/concepts.hpp>
  #include <fixnet/simd/hidden.hpp>
  #include <type_traits>
  #include <utility>
  #if FIXNET_USE_XSIMD
    #include <xsimd/xsimd.hpp>
  #else
    #include <fixnet/simd/arch/simd128.hpp>
  #endif

FIXNET_NAMESPACE_BEGIN
namespace simd::reg {

// The processor's widest register. On AArch64 NEON's, in programs for SVE too: what SVE's hold is no
// C++ type to add, index or keep in a struct.
  #if FIXNET_USE_XSIMD
// By their names here, and not by their arguments' namespace alone, which a module's importers do not see.
using xsimd::abs;
using xsimd::any;
using xsimd::select;
  #endif
  #if FIXNET_USE_SIMD128
template <class T>
using WidestBatch = Batch128<T>;
  #elif defined(__aarch64__)
template <class T>
using WidestBatch = xsimd::batch<T, xsimd::neon64>;
  #else
template <class T>
using WidestBatch = xsimd::batch<T>;
  #endif
template <class T>
inline constexpr int widest = static_cast<int>(WidestBatch<T>::size);

// Arithmetic on registers is the compiler's own, that of their elements: WebAssembly's, for one, are of
// integers, and sums of floats would be sums of their bits.
template <class T>
inline constexpr bool holds_scalars = std::is_same_v<
    std::remove_cvref_t<decltype(std::declval<typename WidestBatch<T>::register_type&>()[0])>, T>;
static_assert(holds_scalars<float> && holds_scalars<double>,
              "fixnet: xsimd's registers are no vectors of float and of double on this processor: "
              "compile with FIXNET_USE_XSIMD=0, one element at a time");
// A register of N lanes: the widest, or a shorter one that the processor has as well.
template <class T, int N, bool Widest = N == widest<T>>
struct Sized {
  using type = WidestBatch<T>;
};
  #if FIXNET_USE_XSIMD
template <class T, int N>
struct Sized<T, N, false> {
  using type = xsimd::make_sized_batch_t<T, static_cast<std::size_t>(N)>;
};
  #endif
template <class T, int N>
using Batch = typename Sized<T, N>::type;
template <class T, int N>
using BatchBool = typename Batch<T, N>::batch_bool_type;
template <class T, int N>
using Register = typename Batch<T, N>::register_type;

// The same bits in a register of another type.
template <class To, class From>
FIXNET_INLINE To as(From x) noexcept {
  return reinterpret_cast<To>(x);
}

// Whether fmadd rounds once: -mavx512f alone has it for its own registers, not for shorter ones.
template <class T, int N>
inline constexpr bool fused =
  #if defined(__FMA__) || defined(__aarch64__)
    true;
  #elif defined(__AVX512F__)
    sizeof(Register<T, N>) == 64;
  #else
    false;
  #endif

// A·b + c.
// Two statements: of one, clang makes a sum that is fused where it folds constants.
template <class R>
FIXNET_INLINE R fmadd(R a, R b, R c) noexcept {
  const R product = FIXNET_AS_WRITTEN(a * b);
  return FIXNET_AS_WRITTEN(product + c);
}
template <class R>
FIXNET_INLINE R fnmadd(R a, R b, R c) noexcept {
  const R product = FIXNET_AS_WRITTEN(a * b);
  return FIXNET_AS_WRITTEN(c - product);
}
  #if defined(__FMA__)
FIXNET_INLINE __m128 fmadd(__m128 a, __m128 b, __m128 c) noexcept { return _mm_fmadd_ps(a, b, c); }
FIXNET_INLINE __m128d fmadd(__m128d a, __m128d b, __m128d c) noexcept {
  return _mm_fmadd_pd(a, b, c);
}
FIXNET_INLINE __m256 fmadd(__m256 a, __m256 b, __m256 c) noexcept {
  return _mm256_fmadd_ps(a, b, c);
}
FIXNET_INLINE __m256d fmadd(__m256d a, __m256d b, __m256d c) noexcept {
  return _mm256_fmadd_pd(a, b, c);
}
FIXNET_INLINE __m128 fnmadd(__m128 a, __m128 b, __m128 c) noexcept {
  return _mm_fnmadd_ps(a, b, c);
}
FIXNET_INLINE __m128d fnmadd(__m128d a, __m128d b, __m128d c) noexcept {
  return _mm_fnmadd_pd(a, b, c);
}
FIXNET_INLINE __m256 fnmadd(__m256 a, __m256 b, __m256 c) noexcept {
  return _mm256_fnmadd_ps(a, b, c);
}
FIXNET_INLINE __m256d fnmadd(__m256d a, __m256d b, __m256d c) noexcept {
  return _mm256_fnmadd_pd(a, b, c);
}
  #endif
  #if defined(__AVX512F__)
FIXNET_INLINE __m512 fmadd(__m512 a, __m512 b, __m512 c) noexcept {
  return _mm512_fmadd_ps(a, b, c);
}
FIXNET_INLINE __m512d fmadd(__m512d a, __m512d b, __m512d c) noexcept {
  return _mm512_fmadd_pd(a, b, c);
}
FIXNET_INLINE __m512 fnmadd(__m512 a, __m512 b, __m512 c) noexcept {
  return _mm512_fnmadd_ps(a, b, c);
}
FIXNET_INLINE __m512d fnmadd(__m512d a, __m512d b, __m512d c) noexcept {
  return _mm512_fnmadd_pd(a, b, c);
}
  #endif
  #if defined(__aarch64__)
FIXNET_INLINE float32x4_t fmadd(float32x4_t a, float32x4_t b, float32x4_t c) noexcept {
  return vfmaq_f32(c, a, b);
}
FIXNET_INLINE float64x2_t fmadd(float64x2_t a, float64x2_t b, float64x2_t c) noexcept {
  return vfmaq_f64(c, a, b);
}
FIXNET_INLINE float32x4_t fnmadd(float32x4_t a, float32x4_t b, float32x4_t c) noexcept {
  return vfmsq_f32(c, a, b);
}
FIXNET_INLINE float64x2_t fnmadd(float64x2_t a, float64x2_t b, float64x2_t c) noexcept {
  return vfmsq_f64(c, a, b);
}
  #endif

// ---- a < b ? b : a, b < a ? b : a: x86's max and min give their second operand where the
// comparison fails, NaN included
template <class T, int N>
FIXNET_INLINE Register<T, N> max(Register<T, N> a, Register<T, N> b) noexcept {
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    if constexpr (sizeof(T) == 4) return _mm512_max_ps(b, a);
    if constexpr (sizeof(T) == 8) return _mm512_max_pd(b, a);
  } else
  #endif
  #if defined(__AVX__)
      if constexpr (sizeof(Register<T, N>) == 32) {
    if constexpr (sizeof(T) == 4) return _mm256_max_ps(b, a);
    if constexpr (sizeof(T) == 8) return _mm256_max_pd(b, a);
  } else
  #endif
  {
  #if FIXNET_SSE2
    if constexpr (sizeof(T) == 4) return _mm_max_ps(b, a);
    if constexpr (sizeof(T) == 8) return _mm_max_pd(b, a);
  #elif FIXNET_USE_SIMD128
    return larger(a, b);
  #else
    return select(Batch<T, N>(a) < Batch<T, N>(b), Batch<T, N>(b), Batch<T, N>(a));
  #endif
  }
}
template <class T, int N>
FIXNET_INLINE Register<T, N> min(Register<T, N> a, Register<T, N> b) noexcept {
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    if constexpr (sizeof(T) == 4) return _mm512_min_ps(b, a);
    if constexpr (sizeof(T) == 8) return _mm512_min_pd(b, a);
  } else
  #endif
  #if defined(__AVX__)
      if constexpr (sizeof(Register<T, N>) == 32) {
    if constexpr (sizeof(T) == 4) return _mm256_min_ps(b, a);
    if constexpr (sizeof(T) == 8) return _mm256_min_pd(b, a);
  } else
  #endif
  {
  #if FIXNET_SSE2
    if constexpr (sizeof(T) == 4) return _mm_min_ps(b, a);
    if constexpr (sizeof(T) == 8) return _mm_min_pd(b, a);
  #elif FIXNET_USE_SIMD128
    return smaller(a, b);
  #else
    return select(Batch<T, N>(b) < Batch<T, N>(a), Batch<T, N>(b), Batch<T, N>(a));
  #endif
  }
}

// Max(0, x) with NaN kept.
template <class T, int N>
FIXNET_INLINE Register<T, N> max_zero(Register<T, N> x) noexcept {
  return max<T, N>(x, static_cast<Register<T, N>>(Batch<T, N>(T(0))));
}

// A register's bits, as integers.
template <class T, int N>
struct Integers {
  using Element = std::conditional_t<sizeof(T) == 4, std::int32_t, std::int64_t>;
  using type __attribute__((vector_size(sizeof(Register<T, N>)))) = Element;
};

// 0, 1, 2, … as elements.
template <class T, int N>
struct alignas(64) Ramp {
  T value[static_cast<std::size_t>(N)];
  constexpr Ramp() : value{} {
    for (int i = 0; i < N; ++i) value[i] = static_cast<T>(i);
  }
};
template <class T, int N>
FIXNET_HIDDEN inline constexpr Ramp<T, N> ramp{};

// N elements with all bits set, N zeros behind them: any number of lanes begins somewhere.
template <class T, int N>
struct Steps {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  alignas(64) Bits value[static_cast<std::size_t>(2 * N)];
  constexpr Steps() : value{} {
    for (int i = 0; i < N; ++i) value[i] = static_cast<Bits>(-1);
  }
};
template <class T, int N>
FIXNET_HIDDEN inline constexpr Steps<T, N> steps{};

// Whether truth values are registers of their own kind of bits, or bits of a mask register.
template <class T, int N>
inline constexpr bool masks_are_lanes = sizeof(typename BatchBool<T, N>::register_type) ==
                                        sizeof(Register<T, N>);

// The first n lanes; all if there are fewer.
template <class T, int N>
FIXNET_INLINE BatchBool<T, N> first(int n) noexcept {
  using Mask = typename BatchBool<T, N>::register_type;
  if constexpr (masks_are_lanes<T, N>) {
    const int place = n > N ? 0 : n < 0 ? N : N - n;
    Mask bits;
    std::memcpy(&bits, steps<T, N>.value + place, sizeof(bits));
    return BatchBool<T, N>(bits);
  } else {
    Mask bits = static_cast<Mask>(n >= 32 ? ~0u : (1u << (n < 0 ? 0 : n)) - 1u);
  #if defined(__clang__) && defined(__AVX512F__)
    asm("" : "+Yk"(bits));  // a mask that clang knows becomes a shuffle
  #endif
    return BatchBool<T, N>(bits);
  }
}

// x where the mask is true, 0 elsewhere.
template <class T, int N>
FIXNET_INLINE Register<T, N> keep(BatchBool<T, N> mask, Register<T, N> x) noexcept {
  if constexpr (masks_are_lanes<T, N>) {
    using I = typename Integers<T, N>::type;
    return as<Register<T, N>>(as<I>(mask.data) & as<I>(x));
  } else {
    return select(mask, Batch<T, N>(x), Batch<T, N>(T(0)));
  }
}

}  // namespace simd::reg
FIXNET_NAMESPACE_END

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic pop
  #endif

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
