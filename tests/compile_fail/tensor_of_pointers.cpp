// SPDX-License-Identifier: MIT
// EXPECT: a Tensor holds numbers
// EXPECT: Tensor<const char ?\*, 2, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Tensor<const char*, 2, 2> x{};
  return x.rows;
}
