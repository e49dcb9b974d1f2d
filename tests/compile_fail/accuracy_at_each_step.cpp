// SPDX-License-Identifier: MIT
// EXPECT: accuracy compares one answer a row, and this network gives one at each position
// EXPECT: the outputs have 8 positions
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>, Linear<3, 1>> model{manual_seed(42)};
  return accuracy(model, Tensor<float, 2, 24>{}, Tensor<float, 2, 8>{}) > 0;
}
