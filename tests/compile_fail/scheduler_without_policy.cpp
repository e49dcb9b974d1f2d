// SPDX-License-Identifier: MIT
// EXPECT: a scheduler is made of what it drives and how
// EXPECT: you gave .*AdamWith<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Optimizer optimizer{Net{manual_seed(1)}, SGD{}};
  Scheduler scheduler{optimizer, Adam{}};
  return 0;
}
