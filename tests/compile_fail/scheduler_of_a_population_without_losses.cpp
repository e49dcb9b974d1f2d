// SPDX-License-Identifier: MIT
// EXPECT: with ReduceLROnPlateau, scheduler.step\(trainer, loss\), and for a population a Tensor of a loss for each network
// EXPECT: you gave
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  Trainer trainer{Population<Net, 4>{manual_seed(1)}, MSELoss{}, Adam{}, batch<3>};
  Scheduler each{trainer, StepLR{.step_size = 30}};
  each.step(trainer);
  Scheduler scheduler{trainer, ReduceLROnPlateau{}};
  scheduler.step(trainer);
  return 0;
}
