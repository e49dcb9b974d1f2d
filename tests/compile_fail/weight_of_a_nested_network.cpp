// SPDX-License-Identifier: MIT
// EXPECT: of layers within layer 2; layers count from 0
// EXPECT: layer 1 is .*Network<float, .*Linear<5, 3.* and has no
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 5>, Sequential<Linear<5, 3>, ReLU>, Linear<3, 1>> model{
      manual_seed(4)};
  return model.weight<1>()[0][0] > 0;
}
