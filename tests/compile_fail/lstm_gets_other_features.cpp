// SPDX-License-Identifier: MIT
// EXPECT: expects another number of inputs than the layers before it produce at
// EXPECT: layer 2, .*LSTM<5, 4.*, expects 5 inputs at each position and gets 4 at each of 8
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>, LSTM<3, 4>, LSTM<5, 4>> model;
  return model(Tensor<float, 1, 24>{})[0][0] > 0;
}
