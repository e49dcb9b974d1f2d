// SPDX-License-Identifier: MIT
#include <fixnet/simd/lanes.hpp>

#include "../catch_compat.hpp"
#include "functions.hpp"

#if __has_include(<sys/mman.h>)
  #include <sys/mman.h>
  #include <unistd.h>

namespace simd = fixnet::simd;

  #if FIXNET_HAS_REGISTERS
    #define LANES \
      simd::Native<float>, functions::Short<float>, simd::Native<double>, functions::Short<double>
  #else
    #define LANES simd::One<float>, simd::One<double>
  #endif

// Three pages of which only the middle one may be touched.
TEMPLATE_TEST_CASE("Partial loads and stores never touch memory beyond", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  void* area = mmap(nullptr, 3 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  REQUIRE(area != MAP_FAILED);
  char* const middle = static_cast<char*>(area) + page;
  REQUIRE(mprotect(middle, page, PROT_READ | PROT_WRITE) == 0);
  T* const begin = reinterpret_cast<T*>(middle);
  T* const end = reinterpret_cast<T*>(middle + page);
  for (int n = 0; n <= V::size; ++n) {
    for (T* const p : {begin, end - n}) {
      V(T(2)).store_partial(p, n);
      CHECK(simd::sum(V::load_partial(p, n)) == static_cast<T>(2 * n));
    }
  }
  munmap(area, 3 * page);
}
#endif
