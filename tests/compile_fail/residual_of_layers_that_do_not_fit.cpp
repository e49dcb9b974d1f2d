// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs than the layers before it produce
// EXPECT: layer 2, .*Linear<4, 8.*expects 4 inputs and gets 5
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Residual<Linear<8, 5>, ReLU, Linear<4, 8>>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
