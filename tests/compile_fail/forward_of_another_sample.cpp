// SPDX-License-Identifier: MIT
// EXPECT: the data has another number of columns than the network has inputs
// EXPECT: the network takes 2 numbers a row and the data has 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const float x[3] = {};
  float y[1] = {};
  model.forward(x, y);
}
