// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Optimizer optimizer{Net{manual_seed(1)}, Adagrad{}};
  Scheduler cycle{optimizer, WithoutMomentum{OneCycleLR{.max_lr = 0.1, .total_steps = 100}}};
  Scheduler plateau{optimizer, ReduceLROnPlateau{}};
  optimizer.rule().lr = cycle.step(optimizer) + plateau.step(optimizer, 1);
  return 0;
}
