// SPDX-License-Identifier: MIT
// EXPECT: fixnet is written for g\+\+ and clang\+\+ \(clang-cl too\), and no other compiler has compiled it yet
// EXPECT: FIXNET_UNPROVEN_COMPILER=1 and FIXNET_USE_XSIMD=0 try it
#undef __clang__
#undef __GNUC__
#undef FIXNET_USE_XSIMD
#define FIXNET_USE_XSIMD 0
#include <fixnet/base/config.hpp>

int main() {}
