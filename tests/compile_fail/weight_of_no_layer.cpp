// SPDX-License-Identifier: MIT
// EXPECT: the network has no layer of this number: they count from 0
// EXPECT: layer 4 of 4
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return model.weight<4>()[0][0] > 0;
}
