// SPDX-License-Identifier: MIT
// EXPECT: the data has another number of columns than the network has inputs
// EXPECT: the network takes 24 numbers a row and the data has 21
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>, Linear<3, 1>> model{manual_seed(42)};
  return model(Tensor<float, 2, 21>{})[0][0] > 0;
}
