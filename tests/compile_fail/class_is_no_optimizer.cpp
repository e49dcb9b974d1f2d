// SPDX-License-Identifier: MIT
// EXPECT: this class is no optimizer
// EXPECT: the optimizer is .*Lion
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Lion {};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  Optimizer optimizer{model, Lion{}};
  Gradients<Net> gradients;
  optimizer.step(model, gradients);
}
