// SPDX-License-Identifier: MIT
// EXPECT: loss and optimizer have changed places
// EXPECT: AdamWith<false, false>+ is no loss and .*BCELoss>? no optimizer
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Adam{}, BCELoss{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
