// SPDX-License-Identifier: MIT
//
// Values that the optimiser knows nothing of. Under -ffast-math and its parts g++ takes sums apart and
// puts reciprocals and estimates in the place of divisions and roots, in code that it inlines too:
// FIXNET_AS_WRITTEN(x) is x, computed as it is written, whatever the flags. Without such flags it is plain
// x. clang++ is told by a pragma (base/config.hpp), but makes estimates of roots as well.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cmath>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/config.hpp>
#include <limits>
#include <type_traits>

// The constraint of an assembler statement that only stops the optimiser.
#if defined(__AVX512F__)
  #define FIXNET_IN_REGISTER "+v"
#elif FIXNET_SSE2
  #define FIXNET_IN_REGISTER "+x"
#elif defined(__aarch64__)
  #define FIXNET_IN_REGISTER "+w"
#elif defined(__arm__) && defined(__ARM_FP)
  #define FIXNET_IN_REGISTER "+t"
#elif defined(__arm__)
  #define FIXNET_IN_REGISTER "+r"
#elif defined(__riscv_flen) || defined(__powerpc__) || defined(__s390x__)
  #define FIXNET_IN_REGISTER "+f"
#elif defined(__wasm__)
  #define FIXNET_IN_REGISTER "+r"
#else
  #define FIXNET_IN_REGISTER "+m"
#endif

#if FIXNET_HIDES_RESULTS
  #define FIXNET_AS_WRITTEN(x) ::fixnet::simd::hidden(x)
#else
  #define FIXNET_AS_WRITTEN(x) (x)
#endif

// A product that no later sum is fused with. g++ fuses where the processor can, and so does clang++ with
// -ffp-contract=fast, which -ffast-math implies; both must not see the product. Clang's constant
// expressions count calls: hidden() is none of theirs.
#if FIXNET_HAS_FMAF && defined(__clang__)
  #define FIXNET_PRODUCT(x) (FIXNET_IS_CONSTANT() ? (x) : ::fixnet::simd::hidden(x))
#elif FIXNET_HAS_FMAF && defined(__GNUC__)
  #define FIXNET_PRODUCT(x) ::fixnet::simd::hidden(x)
#else
  #define FIXNET_PRODUCT(x) FIXNET_AS_WRITTEN(x)
#endif

// Whether instructions are written out that the compiler would replace by estimates.
#if FIXNET_SSE2 && (FIXNET_HIDES_RESULTS || defined(__FAST_MATH__))
  #define FIXNET_WRITES_INSTRUCTIONS 1
#else
  #define FIXNET_WRITES_INSTRUCTIONS 0
#endif

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// x, a number or a register. Costs no instruction.
template <class R>
FIXNET_INLINE constexpr R hidden(R x) noexcept {
  if (!std::is_constant_evaluated()) asm("" : FIXNET_IN_REGISTER(x));
  return x;
}

/// √x, correctly rounded, from the bits alone: for processors without the instruction, where the
/// library's sqrt brings errno with it.
template <class T>
constexpr T root_of_bits(T x) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  using Limits = std::numeric_limits<T>;
  constexpr int fraction = Limits::digits - 1, bias = Limits::max_exponent - 1;
  if (!(x > T(0)) || x > Limits::max()) return x < T(0) ? Limits::quiet_NaN() : x;
  const bool tiny = x < Limits::min();
  const Bits bits =
      base_impl::bit_cast<Bits>(tiny ? x * (sizeof(T) == 4 ? T(0x1p24) : T(0x1p54)) : x);
  int exponent = static_cast<int>(bits >> fraction) - bias - (tiny ? sizeof(T) == 4 ? 24 : 54 : 0);
  const Bits one = Bits{1} << fraction;
  Bits rest = ((bits & (one - 1)) | one) << (1 + (exponent & 1)), twice = 0, root = 0;
  for (Bits digit = one << 1; digit != 0; digit >>= 1, rest <<= 1) {
    if (twice + digit > rest) continue;
    rest -= twice + digit;
    twice += 2 * digit;
    root += digit;
  }
  if (rest != 0) root += root & 1;  // never half way between two numbers
  exponent = (exponent - (exponent & 1)) / 2 + bias - 1;
  return base_impl::bit_cast<T>((root >> 1) + (static_cast<Bits>(exponent) << fraction));
}

/// The processor's square root, correctly rounded.
#if FIXNET_WRITES_INSTRUCTIONS
inline float root(float x) noexcept {
  asm("sqrtss %0, %0" : "+x"(x));
  return x;
}
inline double root(double x) noexcept {
  asm("sqrtsd %0, %0" : "+x"(x));
  return x;
}
#elif defined(__aarch64__)
inline float root(float x) noexcept {
  asm("fsqrt %s0, %s0" : "+w"(x));
  return x;
}
inline double root(double x) noexcept {
  asm("fsqrt %d0, %d0" : "+w"(x));
  return x;
}
#elif defined(__arm__)
inline float root(float x) noexcept {
  #if defined(__ARM_FP)
  asm("vsqrt.f32 %0, %0" : "+t"(x));
  return x;
  #else
  return root_of_bits(x);
  #endif
}
inline double root(double x) noexcept {
  #if defined(__ARM_FP) && (__ARM_FP & 8)
  asm("vsqrt.f64 %P0, %P0" : "+w"(x));
  return x;
  #else
  return root_of_bits(x);
  #endif
}
#else
template <class T>
T root(T x) noexcept {
  return std::sqrt(x);
}
#endif

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
