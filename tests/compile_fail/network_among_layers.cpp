// SPDX-License-Identifier: MIT
// EXPECT: a network is no layer: write the layers of both into one list
// EXPECT: layer 0 of the network is .*Network<float, .*Linear<2, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Body = Sequential<Linear<2, 3>, ReLU>;

int main() {
  Sequential<Body, Linear<3, 1>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
