// SPDX-License-Identifier: MIT
// EXPECT: computes this layer along the last dimension
// EXPECT: layer 1 is .*LSTM<3, 4.* and gets 3 channels x 8 positions
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<3, 8>, LSTM<3, 4>> model;
  return model(Tensor<float, 1, 24>{})[0][0] > 0;
}
