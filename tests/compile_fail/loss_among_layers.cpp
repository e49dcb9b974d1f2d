// SPDX-License-Identifier: MIT
// EXPECT: this class is no layer
// EXPECT: layer 3 of the network is .*MSELoss
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, MSELoss>;
int main() {
  const Net model{manual_seed(42)};
  return model({1, 2})[0] > 0;
}
