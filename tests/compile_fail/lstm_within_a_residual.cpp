// SPDX-License-Identifier: MIT
// EXPECT: or goes from one to the next, stands in the network's own list|or goes from one to the
// EXPECT: layer 0 within is .*LSTM<4, 4>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<5, 4>, Residual<LSTM<4, 4>>> model;
  return model(Tensor<float, 1, 20>{})[0][0] > 0;
}
