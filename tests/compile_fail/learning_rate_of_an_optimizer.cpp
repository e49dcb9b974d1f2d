// SPDX-License-Identifier: MIT
// EXPECT: the learning rate is one of the rule's settings: .*optimizer.rule\(\).lr = 0.1
// EXPECT: you asked .*Optimizer<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  const Optimizer optimizer{model, Adam{}};
  const double lr = optimizer.lr;
  return lr > 0;
}
