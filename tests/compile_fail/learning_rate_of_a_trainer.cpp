// SPDX-License-Identifier: MIT
// EXPECT: the learning rate is one of the rule's settings: trainer.rule\(\).lr = 0.1
// EXPECT: you asked .*Trainer<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{}, batch<12>};
  trainer.lr = 0.1;
}
