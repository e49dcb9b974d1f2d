// SPDX-License-Identifier: MIT
// EXPECT: y needs room for each output
// EXPECT: the network writes 1 numbers and the array has 4
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const float x[2] = {};
  float y[4] = {};
  model.forward(x, y);
}
