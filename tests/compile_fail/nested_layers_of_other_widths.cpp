// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs than the layers before it produce
// EXPECT: layer 1, .*Linear<4, 3.*expects 4 inputs and gets 5
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 5>, Sequential<ReLU, Linear<4, 3>>, Linear<3, 1>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
