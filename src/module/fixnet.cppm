// SPDX-License-Identifier: MIT
// The C++20 module: import fixnet; in place of #include <fixnet/fixnet.hpp> and the like. Written by tools/module.py: do
// not edit. What the library includes of others stands before the module, the library itself within it: the
// declarations before a module that only a template's arguments lead to are none of the importing file's.
module;

#if defined(__clang__)
  #pragma clang diagnostic ignored "-Wunknown-warning-option"
  #pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
  #pragma clang diagnostic ignored "-WTU-local-entity-exposure"  // the compiler's own intrinsics
  // clang++ before 20 gives no static function to those who import: its intrinsics are such.
  #if __clang_major__ < 20 && defined(__x86_64__)
    #include <cstdlib>
    #define static
    #include <immintrin.h>
    #undef static
  #endif
#elif defined(__GNUC__) && __GNUC__ < 15 && defined(__x86_64__)
  #include "gcc14.hpp"
#endif

#include <fixnet/base/config.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <ratio>
#include <span>
#include <string_view>
#include <thread>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
#if FIXNET_SSE2
  #include <immintrin.h>
#endif
#if FIXNET_USE_XSIMD
  #include <xsimd/xsimd.hpp>
#endif

export module fixnet;

export extern "C++" {
#include <fixnet/fixnet.hpp>
#include <fixnet/data.hpp>
#include <fixnet/network/initial_state.hpp>
#include <fixnet/network/population.hpp>
#include <fixnet/train/parallel_trainer.hpp>
#include <fixnet/train/published.hpp>
}

// To g++, a loop over {true, false} is one over what the importing file can see.
export namespace std {
using std::initializer_list;
}
