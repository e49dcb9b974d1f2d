// SPDX-License-Identifier: MIT
// EXPECT: a step takes the rows of the data and their targets, trainer.step\(X, y\)
// EXPECT: there is no such step of 1 arguments
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Trainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}) > 0;
}
