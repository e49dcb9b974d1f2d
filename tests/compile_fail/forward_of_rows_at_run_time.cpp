// SPDX-License-Identifier: MIT
// EXPECT: the number of rows must be part of the type
// EXPECT: you gave .*span<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const float rows[3][2] = {};
  return model.forward(std::span<const float[2]>(rows))[0][0] > 0;
}
