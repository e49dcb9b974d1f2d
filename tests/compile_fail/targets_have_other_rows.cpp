// SPDX-License-Identifier: MIT
// EXPECT: the targets have another number of rows than the data
// EXPECT: the data has 12 rows and the targets have 11
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 11, 1>{}) > 0;
}
