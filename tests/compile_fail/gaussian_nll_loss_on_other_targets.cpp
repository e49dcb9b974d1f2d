// SPDX-License-Identifier: MIT
// EXPECT: the targets have another number of columns than the loss takes
// EXPECT: the loss takes .*2.* numbers a row and the targets have .*4
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 4>, Softplus>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, GaussianNLLLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 4>{}) > 0;
}
