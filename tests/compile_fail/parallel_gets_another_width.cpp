// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs than the layers before it produce
// EXPECT: layer 1, .*Parallel<.*, expects 8 inputs and gets 9
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 9>, Parallel<Branch<Linear<8, 4>>, Branch<Identity>>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
