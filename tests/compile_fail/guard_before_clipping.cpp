// SPDX-License-Identifier: MIT
// EXPECT: this is no clipping: behind batch<rows> a Trainer takes
// EXPECT: you gave .*SkipBadSteps
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{}, BCELoss{}, Adam{}, batch<12>, SkipBadSteps{}, ClipGradNorm{}};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 1;
}
