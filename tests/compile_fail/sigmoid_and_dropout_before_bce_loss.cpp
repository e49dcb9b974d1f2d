// SPDX-License-Identifier: MIT
// EXPECT: this loss takes probabilities, and the last layer's outputs may lie outside of 0 to 1
// EXPECT: BCELoss>? of .*Dropout
#include <fixnet/fixnet.hpp>

using namespace fixnet;

// In training a half of the sigmoids is doubled.
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid, Dropout<>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  Generator generator = manual_seed(1);
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}, generator) > 0;
}
