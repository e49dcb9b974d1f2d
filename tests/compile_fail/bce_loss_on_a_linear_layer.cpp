// SPDX-License-Identifier: MIT
// EXPECT: this loss takes probabilities, .*let the network end in Sigmoid, or take BCEWithLogitsLoss
// EXPECT: BCELoss>? of .*Linear<10, 1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  Trainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{}) > 0;
}
