// SPDX-License-Identifier: MIT
#include <catch_compat.hpp>
#include <cfenv>
#include <cmath>
#include <fixnet/simd/flush_to_zero.hpp>
#include <fixnet/simd/lanes.hpp>
#include <limits>
#include <type_traits>

using namespace fixnet;

namespace {

template <class T>
__attribute__((noinline)) T product(T a, T b) {
  volatile T x = a, y = b;
  return x * y;
}
template <class T>
bool flushes() {
  const T least = std::numeric_limits<T>::min();
  return product(least, T(0.5)) == 0 && product(std::numeric_limits<T>::denorm_min(), T(1e30)) == 0;
}
bool both_flush() { return flushes<float>() && flushes<double>(); }
bool none_flushes() { return !flushes<float>() && !flushes<double>(); }

}  // namespace

#if defined(__x86_64__) || defined(__aarch64__)
static_assert(FlushToZero::works);
#endif
static_assert(!std::is_copy_constructible_v<FlushToZero> &&
              !std::is_copy_assignable_v<FlushToZero>);

TEST_CASE("FlushToZero takes denormals for zero within its scope, and only there") {
  CHECK(none_flushes());
  {
    const FlushToZero guard;
    CHECK(both_flush() == FlushToZero::works);
    {
      const FlushToZero inner;
      CHECK(both_flush() == FlushToZero::works);
    }
    CHECK(both_flush() ==
          FlushToZero::works);  // the inner guard restores what the outer one had set
  }
  CHECK(none_flushes());
}

TEST_CASE("FlushToZero leaves rounding mode and exception flags alone") {
  std::feclearexcept(FE_ALL_EXCEPT);
  const int mode = std::fegetround();
  {
    const FlushToZero guard;
    (void)product(1.0f, 0.1f);
    std::feraiseexcept(FE_DIVBYZERO);
    std::fesetround(FE_UPWARD);
  }
  CHECK(std::fegetround() == FE_UPWARD);
  CHECK(std::fetestexcept(FE_DIVBYZERO) != 0);
  std::fesetround(mode);
  std::feclearexcept(FE_ALL_EXCEPT);
}

TEST_CASE("FlushToZero is not needed for normal numbers: they are what they were") {
  const float plain = product(1.25f, 3.5f);
  const FlushToZero guard;
  CHECK(product(1.25f, 3.5f) == plain);
}
