// SPDX-License-Identifier: MIT
// EXPECT: a Trainer takes at least 1 row at a time
// EXPECT: the batch has 0 rows
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<0>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
