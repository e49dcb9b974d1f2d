// SPDX-License-Identifier: MIT
// EXPECT: this is an Optimizer, which steps by itself .*as in Trainer\{model
// EXPECT: you gave .*Optimizer<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Optimizer optimizer{model, Adam{}};
  Trainer trainer{model, BCELoss{}, optimizer, batch<12>};
  trainer.rule();
}
