// SPDX-License-Identifier: MIT
//
// The largest error of every float function over all 2^32 arguments:
//   math_sweep [part parts]
// Parts cut the bit patterns in equal ranges, so that several processes can share the work.
#include <cstdio>
#include <cstdlib>

#include "../simd/functions.hpp"

int main(int argc, char** argv) {
  using V = functions::Lanes<float>;
  const std::uint64_t part = argc > 2 ? std::strtoull(argv[1], nullptr, 10) : 0;
  const std::uint64_t parts = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  const std::uint64_t from = (part << 32) / parts, to = ((part + 1) << 32) / parts;
  int failures = 0;
  functions::each<V, double>([&](const char* name, auto function, double (*exact)(double),
                                 float low, float high, functions::Bound bound) {
    const auto worst = functions::sweep<V>(function, exact, low, high, from, to, 1);
    const double limit = functions::promised<V>(bound);
    failures += worst.error > limit;
    std::printf("%-16s %.3f ulp at %a (promised %.1f)\n", name, worst.error,
                static_cast<double>(worst.at), limit);
    std::fflush(stdout);
  });
  return failures;
}
