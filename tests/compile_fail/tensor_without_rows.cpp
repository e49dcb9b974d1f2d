// SPDX-License-Identifier: MIT
// EXPECT: a Tensor<type, rows, columns> needs at least one of each
// EXPECT: 0 rows and (1 \* )?2 columns
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Tensor<float, 0, 2> x{};
  return x.rows;
}
