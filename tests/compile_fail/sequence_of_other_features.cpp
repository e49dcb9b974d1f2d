// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs than the layers before it produce at each
// EXPECT: layer 1, .*Linear<2, 4.*, expects 2 inputs at each position and gets 3 at each of 8 positions
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>, Linear<2, 4>> model;
  return model(Tensor<float, 1, 24>{})[0][0] > 0;
}
