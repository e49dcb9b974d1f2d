// SPDX-License-Identifier: MIT
// EXPECT: this loss takes probabilities, .*let the network end in Sigmoid
// EXPECT: BCELoss>? of .*Tanh
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Tanh>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
