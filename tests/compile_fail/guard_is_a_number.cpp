// SPDX-License-Identifier: MIT
// EXPECT: this is no guard: behind its clipping a Trainer takes SkipBadSteps
// EXPECT: you gave .*float
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{}, BCELoss{}, Adam{}, batch<12>, ClipGradNorm{}, 1.0f};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 1;
}
