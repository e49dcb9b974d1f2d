// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs than the layers before it produce
// EXPECT: layer 1, .*Residual<.*Linear<8, 8.*expects 8 inputs and gets 6
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 6>, Residual<Linear<8, 8>>, Linear<8, 1>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
