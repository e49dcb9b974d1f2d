// SPDX-License-Identifier: MIT
// EXPECT: this loss compares element by element: its targets are a matrix
// EXPECT: you gave .*Tensor<float, 12
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12>{}) > 0;
}
