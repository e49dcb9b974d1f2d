// SPDX-License-Identifier: MIT
//
// Values that the optimiser knows nothing of. Under -ffast-math and its parts g++ takes sums apart and
// puts reciprocals and estimates in the place of divisions and roots, in code that it inlines too:
// FIXNET_AS_WRITTEN(x) is x, computed as it is written, whatever the flags. Without such flags it is plain
// x. clang++ needs it nowhere (base/config.hpp), but makes estimates of roots as well.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cmath>
#include <fixnet/base/config.hpp>
#include <type_traits>

// The constraint of an assembler statement that only stops the optimiser.
#if defined(__AVX512F__)
  #define FIXNET_IN_REGISTER "+v"
#elif defined(__SSE2__)
  #define FIXNET_IN_REGISTER "+x"
#elif defined(__aarch64__)
  #define FIXNET_IN_REGISTER "+w"
#else
  #define FIXNET_IN_REGISTER "+m"
#endif

#if FIXNET_HIDES_RESULTS
  #define FIXNET_AS_WRITTEN(x) ::fixnet::simd::hidden(x)
#else
  #define FIXNET_AS_WRITTEN(x) (x)
#endif

// Whether instructions are written out that the compiler would replace by estimates.
#if defined(__SSE2__) && (FIXNET_HIDES_RESULTS || defined(__FAST_MATH__))
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
#else
template <class T>
T root(T x) noexcept {
  return std::sqrt(x);
}
#endif

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
