// SPDX-License-Identifier: MIT
// EXPECT: has this layer's channels in the second dimension
// EXPECT: layer 1 is .*PReLUWith<3.* and gets 8 steps x 3 features
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>, PReLUWith<3>, Linear<3, 1>> model;
  return model(Tensor<float, 1, 24>{})[0][0] > 0;
}
