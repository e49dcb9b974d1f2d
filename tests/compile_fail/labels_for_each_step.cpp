// SPDX-License-Identifier: MIT
// EXPECT: this loss takes one class index a row, and the network gives scores at each position
// EXPECT: the outputs have 8 positions
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Sequence<8, 3>, Linear<3, 4>> model{manual_seed(42)};
  Trainer trainer{model, CrossEntropyLoss{}, Adam{}, batch<2>};
  return trainer.step(Tensor<float, 2, 24>{}, Tensor<int, 2>{}) > 0;
}
