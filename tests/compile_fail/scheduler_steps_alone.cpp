// SPDX-License-Identifier: MIT
// EXPECT: scheduler.step takes the Trainer or Optimizer that it drives, scheduler.step\(trainer\)
// EXPECT: you gave
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Optimizer optimizer{Net{manual_seed(1)}, Adam{}};
  Scheduler scheduler{optimizer, StepLR{.step_size = 10}};
  optimizer.rule().lr = scheduler.step();
  return 0;
}
