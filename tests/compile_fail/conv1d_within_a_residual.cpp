// SPDX-License-Identifier: MIT
// EXPECT: or how many they are, stands in the network's own list|or how many they are, stands in
// EXPECT: layer 0 within is .*Conv1d<4, 4, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<4, 5>, Residual<Conv1d<4, 4, 3>>> model;
  return model(Tensor<float, 1, 20>{})[0][0] > 0;
}
