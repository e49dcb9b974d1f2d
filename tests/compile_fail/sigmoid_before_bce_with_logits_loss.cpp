// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their sigmoid itself, .*take BCELoss behind Sigmoid
// EXPECT: BCEWithLogitsLoss>? of .*Sigmoid
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, BCEWithLogitsLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
