// SPDX-License-Identifier: MIT
// EXPECT: this layer has no parameter of this name
// EXPECT: layer 0 is .*Linear<2, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return model.parameter<0, "weight_ih_l0">()[0] > 0;
}
