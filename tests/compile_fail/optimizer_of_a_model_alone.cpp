// SPDX-License-Identifier: MIT
// EXPECT: this class is no optimizer
// EXPECT: the optimizer is .*NoOptimizer
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(1)};
  Optimizer optimizer{model};
  Gradients<Net> gradients;
  optimizer.step(model, gradients);
}
