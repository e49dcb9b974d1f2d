// SPDX-License-Identifier: MIT
// EXPECT: a scheduler is made of what it drives and how: Scheduler scheduler\{trainer, StepLR
// EXPECT: you gave .*StepLR
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Scheduler scheduler{StepLR{.step_size = 10}, 0.1};
  return 0;
}
