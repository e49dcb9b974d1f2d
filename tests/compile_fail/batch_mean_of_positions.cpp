// SPDX-License-Identifier: MIT
// EXPECT: this loss divides by the number of samples
// EXPECT: BatchMeanKLDivLoss.* of 2 positions
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<2, 2>, Linear<2, 3>, LogSoftmax>;
  Trainer trainer{Net{manual_seed(1)}, BatchMeanKLDivLoss{}, SGD{}, batch<2>};
  return trainer.step(Tensor<float, 2, 4>{}, Tensor<float, 2, 6>{}) > 0;
}
