// SPDX-License-Identifier: MIT
//
// Signs and exponents of registers, by integer arithmetic on the bits or by AVX-512's own
// instructions.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/one.hpp>
#include <fixnet/simd/registers.hpp>

#if FIXNET_HAS_REGISTERS

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic push
    #pragma GCC diagnostic ignored "-Wuninitialized"
    #pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
  #endif

  #include <limits>

FIXNET_NAMESPACE_BEGIN
namespace simd::reg {

/// |magnitude| with sign's sign.
template <class T, int N>
FIXNET_INLINE Register<T, N> copysign(Register<T, N> magnitude, Register<T, N> sign) noexcept {
  using I = typename Integers<T, N>::type;
  constexpr auto top = std::numeric_limits<typename Format<T>::Int>::min();
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {  // mask ? sign : magnitude, in one instruction
    const __m512i mask = as<__m512i>(I{} + top);
    return as<Register<T, N>>(
        _mm512_ternarylogic_epi64(mask, as<__m512i>(sign), as<__m512i>(magnitude), 0xca));
  } else
  #endif
  {
    return as<Register<T, N>>((as<I>(magnitude) & ~(I{} + top)) | (as<I>(sign) & (I{} + top)));
  }
}

/// 2^n of t = n + shifter + bias.
template <class T, int N>
FIXNET_INLINE Register<T, N> exp2_shifted(Register<T, N> t) noexcept {
  return as<Register<T, N>>(as<typename Integers<T, N>::type>(t) << Format<T>::fraction_bits);
}
/// x·2^n for |n| up to twice the exponent's reach, in two multiplications where one does not do.
template <class T, int N>
FIXNET_INLINE Register<T, N> scale_wide(Register<T, N> x, Register<T, N> n) noexcept {
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    if constexpr (sizeof(T) == 4) return _mm512_scalef_ps(x, n);
    if constexpr (sizeof(T) == 8) return _mm512_scalef_pd(x, n);
  } else
  #endif
  {
    using F = Format<T>;
    const Register<T, N> shift = static_cast<Register<T, N>>(Batch<T, N>(F::shifter + F::bias));
    const Register<T, N> half = static_cast<Register<T, N>>(Batch<T, N>(T(0.5)));
    const Register<T, N> t = fmadd(n, half, shift);
    const Register<T, N> rest = FIXNET_AS_WRITTEN(shift + FIXNET_AS_WRITTEN(shift - t));
    return x * exp2_shifted<T, N>(t) * exp2_shifted<T, N>(FIXNET_AS_WRITTEN(n + rest));
  }
}
  #if FIXNET_WRITES_INSTRUCTIONS
/// !(a < b), NaN included, which compilers forget under -ffinite-math-only.
template <class T, int N>
FIXNET_INLINE BatchBool<T, N> not_less(Register<T, N> a, Register<T, N> b) noexcept {
  using M = typename BatchBool<T, N>::register_type;
  constexpr bool floats = sizeof(T) == 4;
    #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    M m;
    if constexpr (floats) asm("vcmpps $5, %2, %1, %0" : "=Yk"(m) : "v"(a), "v"(b));
    if constexpr (!floats) asm("vcmppd $5, %2, %1, %0" : "=Yk"(m) : "v"(a), "v"(b));
    return M(m);
  }
    #endif
    #if defined(__AVX__)
  if constexpr (floats) asm("vcmpps $5, %1, %0, %0" : "+x"(a) : "x"(b));
  if constexpr (!floats) asm("vcmppd $5, %1, %0, %0" : "+x"(a) : "x"(b));
    #else
  if constexpr (floats) asm("cmpps $5, %1, %0" : "+x"(a) : "x"(b));
  if constexpr (!floats) asm("cmppd $5, %1, %0" : "+x"(a) : "x"(b));
    #endif
  if constexpr (sizeof(Register<T, N>) != 64) return as<M>(a);
}
  #else
/// !(a < b)
template <class T, int N>
FIXNET_INLINE BatchBool<T, N> not_less(Register<T, N> a, Register<T, N> b) noexcept {
    #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    using M = typename BatchBool<T, N>::register_type;
    if constexpr (sizeof(T) == 4) return M(_mm512_cmp_ps_mask(a, b, _CMP_NLT_UQ));
    if constexpr (sizeof(T) == 8) return M(_mm512_cmp_pd_mask(a, b, _CMP_NLT_UQ));
  } else
    #endif
  {
    return ~(Batch<T, N>(a) < Batch<T, N>(b));
  }
}
  #endif
/// x = mantissa·2^result, mantissa in [¾, 1½); 0, inf, NaN and x < 0 as in One.
template <class T, int N>
FIXNET_INLINE Register<T, N> split(Register<T, N> x, Register<T, N>& mantissa) noexcept {
  #if defined(__AVX512F__)
  if constexpr (sizeof(Register<T, N>) == 64) {
    if constexpr (sizeof(T) == 4) {
      mantissa = _mm512_getmant_ps(x, _MM_MANT_NORM_p75_1p5, _MM_MANT_SIGN_nan);
      return FIXNET_AS_WRITTEN(_mm512_getexp_ps(x) - _mm512_getexp_ps(mantissa));
    } else {
      mantissa = _mm512_getmant_pd(x, _MM_MANT_NORM_p75_1p5, _MM_MANT_SIGN_nan);
      return FIXNET_AS_WRITTEN(_mm512_getexp_pd(x) - _mm512_getexp_pd(mantissa));
    }
  } else
  #endif
  {
    using F = Format<T>;
    using I = typename Integers<T, N>::type;
    using B = Batch<T, N>;
    const B value(x), zero(T(0)), infinity(std::numeric_limits<T>::infinity());
    const auto tiny = value < B(std::numeric_limits<T>::min());
    const Register<T, N> normal = select(tiny, value * B(T(0x1p60)), value);
    const I bits = as<I>(normal) - F::three_quarters;
    const auto fraction = as<Register<T, N>>((bits & F::fraction) + F::three_quarters);
    const auto shifted = as<Register<T, N>>((bits >> F::fraction_bits) + F::shifter_bits);
    const B exponent = B(shifted) - select(tiny, B(F::shifter + 60), B(F::shifter));
    const auto finite = (value > zero) & (value < infinity);
    const B rest = select(value < zero, B(std::numeric_limits<T>::quiet_NaN()), value);
    mantissa = select(finite, B(fraction), B(T(1)));
    return select(finite, exponent, select(value == zero, -infinity, rest));
  }
}

}  // namespace simd::reg
FIXNET_NAMESPACE_END

  #if defined(__GNUC__) && !defined(__clang__)
    #pragma GCC diagnostic pop
  #endif

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
