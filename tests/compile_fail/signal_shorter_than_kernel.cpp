// SPDX-License-Identifier: MIT
// EXPECT: a layer reads more positions at once than a sample has there
// EXPECT: layer 1, .*Conv1d<3, 4, 5, .*, reads 9 positions and gets 8
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<3, 8>, Conv1d<3, 4, 5, Padding::none, 2>> model;
  return model(Tensor<float, 1, 24>{})[0][0] > 0;
}
