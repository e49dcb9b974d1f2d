// SPDX-License-Identifier: MIT
// EXPECT: this loss cannot take so many outputs: GaussianNLLLoss takes as many variances as means
// EXPECT: the loss is .*GaussianNLLLoss.*the network gives .*3.* outputs
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, Softplus>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, GaussianNLLLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
