// SPDX-License-Identifier: MIT
// EXPECT: this loss compares whole rows, and the network gives a row at each position
// EXPECT: the outputs have .*5.* positions
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<5, 2>, Linear<2, 4>, Softplus>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, GaussianNLLLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 10>{}, Tensor<float, 12, 10>{}) > 0;
}
