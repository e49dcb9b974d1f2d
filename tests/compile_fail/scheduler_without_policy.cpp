// SPDX-License-Identifier: MIT
// EXPECT: Scheduler needs a policy with
// EXPECT: Scheduler<.*AdamWith<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Scheduler scheduler{Adam{}, 0.1};
  return scheduler.lr() > 0;
}
