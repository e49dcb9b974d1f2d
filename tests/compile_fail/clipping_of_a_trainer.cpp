// SPDX-License-Identifier: MIT
// EXPECT: clipping works on a Gradients<network>
// EXPECT: you gave .*Trainer<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return clip_grad_norm(trainer, 1.0) > 0;
}
