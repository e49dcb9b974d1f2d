// SPDX-License-Identifier: MIT
// EXPECT: this is no network: the first argument is the model
// EXPECT: you gave .*BCELoss
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{BCELoss{}, Net{manual_seed(42)}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
