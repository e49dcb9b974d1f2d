// SPDX-License-Identifier: MIT
// EXPECT: fixnet: g\+\+ for Windows does not align its stack to AVX registers: compile with
// EXPECT: -Wa,-muse-unaligned-vector-move -DFIXNET_UNALIGNED_MOVES=1 \(both; docs/platforms.md\), or without AVX
#undef __clang__
#undef _WIN64
#define _WIN64
#ifndef __AVX__
  #define __AVX__
#endif
#undef FIXNET_LAYOUT_BYTES
#define FIXNET_LAYOUT_BYTES 64
#include <fixnet/base/config.hpp>

int main() {}
