// SPDX-License-Identifier: MIT
//
// The largest errors of the approximate layers over all 2^32 floats and ten million doubles:
//   approximations [part parts]
// Parts cut the bit patterns in equal ranges, so that several processes can share the work.
#include <cstdio>
#include <cstdlib>
#include <fixnet/layers/approximate_gelu.hpp>
#include <fixnet/layers/approximate_sigmoid.hpp>
#include <fixnet/layers/approximate_silu.hpp>
#include <fixnet/layers/approximate_tanh.hpp>

#include "../layers/approximation_error.hpp"

namespace {

void print(const char* name, const char* type, const approximation_error::Errors& e) {
  std::printf("%-8s %-6s value %.3g at %a, relative %.3g, slope %.3g, from %.9g to %.9g\n", name,
              type, e.value, e.at, e.relative, e.slope, e.lowest, e.highest);
  std::fflush(stdout);
}

template <class L>
void sweep(const char* name, approximation_error::Formula exact, std::uint64_t from,
           std::uint64_t to) {
  print(name, "double", approximation_error::doubles<L>(exact, 10'000'000));
  print(name, "float", approximation_error::floats<L>(exact, from, to, 1));
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t part = argc > 2 ? std::strtoull(argv[1], nullptr, 10) : 0;
  const std::uint64_t parts = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  const std::uint64_t from = (part << 32) / parts, to = ((part + 1) << 32) / parts;
  using namespace fixnet;
  sweep<ApproximateTanh>("tanh", approximation_error::tanh, from, to);
  sweep<ApproximateSigmoid>("sigmoid", approximation_error::sigmoid, from, to);
  sweep<ApproximateSiLU>("silu", approximation_error::silu, from, to);
  sweep<ApproximateGELU>("gelu", approximation_error::gelu, from, to);
}
