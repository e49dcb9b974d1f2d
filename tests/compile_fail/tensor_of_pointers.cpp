// SPDX-License-Identifier: MIT
// EXPECT: a Tensor holds numbers
// EXPECT: you gave .*const char ?\*
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Tensor<const char*, 2, 2> x{};
  return x.rows;
}
