// SPDX-License-Identifier: MIT
// EXPECT: a network computes in float or double
// EXPECT: you gave .*int
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Network<int, Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<int, 12, 2>{}, Tensor<int, 12, 1>{}) > 0;
}
