// SPDX-License-Identifier: MIT
// EXPECT: PyTorch has this layer's channels in the second dimension
// EXPECT: layer 2 is .*AvgPool1d<2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 2>, Linear<2, 4>, AvgPool1d<2>> model;
  return model(Tensor<float, 1, 16>{})[0][0] > 0;
}
