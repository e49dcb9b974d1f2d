// SPDX-License-Identifier: MIT
// EXPECT: the numbers of the data have another type
// EXPECT: the network computes in .*float>? and the data is .*double
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<double, 12, 1>{}) > 0;
}
