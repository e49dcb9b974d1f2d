// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs than the layers before it produce
// EXPECT: layer 1, .*Linear<5, 2.*, expects 5 inputs and gets 4
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Parallel<Branch<Linear<8, 4>, Linear<5, 2>>, Branch<Linear<8, 4>>>>
      model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
