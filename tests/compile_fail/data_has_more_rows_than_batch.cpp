// SPDX-License-Identifier: MIT
// EXPECT: the data has more rows than the batch
// EXPECT: the batch takes 12 rows and the data has 13
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 13, 2>{}, Tensor<float, 13, 1>{}) > 0;
}
