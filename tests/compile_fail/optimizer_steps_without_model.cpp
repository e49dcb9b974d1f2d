// SPDX-License-Identifier: MIT
// EXPECT: an optimizer holds moments, and neither the model nor its gradients:
// EXPECT: AdamWith<
// optimizer.step\(model EXPECT: OptimizerHolds<.*AdamWith
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(1)};
  Optimizer optimizer{model, Adam{}};
  optimizer.step();
}
