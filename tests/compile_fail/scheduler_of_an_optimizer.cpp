// SPDX-License-Identifier: MIT
// EXPECT: a scheduler counts epochs and knows no optimizer: give it the first learning rate
// EXPECT: ScheduleBeginsAt<.*Optimizer
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Optimizer optimizer{Net{manual_seed(1)}, Adam{}};
  Scheduler scheduler{StepLR{.step_size = 10}, optimizer};
  return scheduler.step() > 0;
}
