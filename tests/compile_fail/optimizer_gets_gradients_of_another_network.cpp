// SPDX-License-Identifier: MIT
// EXPECT: these are no gradients of the optimizer's network
// EXPECT: Linear<2, 5.* are no gradients of .*Linear<2, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  Optimizer optimizer{model, Adam{}};
  Gradients<Sequential<Linear<2, 5>, ReLU, Linear<5, 1>>> gradients;
  optimizer.step(model, gradients);
}
