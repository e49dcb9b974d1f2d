// SPDX-License-Identifier: MIT
// EXPECT: only says how the user's data lies: a network needs a layer behind it
// EXPECT: the network is .*Sequence<8, 3>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>> model;
  return model(Tensor<float, 1, 24>{})[0][0] > 0;
}
