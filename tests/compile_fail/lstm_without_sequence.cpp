// SPDX-License-Identifier: MIT
// EXPECT: goes through the steps of a sequence, and no layer says how many
// EXPECT: layer 0 of the network is .*LSTM<3, 4>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<LSTM<3, 4>, Linear<4, 1>> model;
  return model(Tensor<float, 5, 3>{})[0][0] > 0;
}
