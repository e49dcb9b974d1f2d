// SPDX-License-Identifier: MIT
// EXPECT: this layer has no parameters: layers count from 0
// EXPECT: layer 1 is .*ReLU
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return model.weight<1>()[0][0] > 0;
}
