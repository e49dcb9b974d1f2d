// SPDX-License-Identifier: MIT
// EXPECT: the targets have another number of columns than the network has outputs
// EXPECT: the network gives 1 numbers a row and the targets have 2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 2>{}) > 0;
}
