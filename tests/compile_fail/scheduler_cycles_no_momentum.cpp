// SPDX-License-Identifier: MIT
// EXPECT: this policy cycles a momentum and this optimizer has none: WithoutMomentum\{OneCycleLR
// EXPECT: the policy is .*OneCycleLR.*Adagrad
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Optimizer optimizer{Net{manual_seed(1)}, Adagrad{}};
  Scheduler scheduler{optimizer, OneCycleLR{.max_lr = 0.1, .total_steps = 100}};
  return 0;
}
