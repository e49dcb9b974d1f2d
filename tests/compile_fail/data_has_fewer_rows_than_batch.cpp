// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 5, 2>{}, Tensor<float, 5, 1>{}) > 0;
}
