// SPDX-License-Identifier: MIT
// EXPECT: the optimizer was made for another network than this model
// EXPECT: the optimizer is for .*Linear<2, 10.* and the model is .*Linear<2, 5
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  Sequential<Linear<2, 5>, ReLU, Linear<5, 1>> other{manual_seed(42)};
  Optimizer optimizer{model, Adam{}};
  Gradients<Net> gradients;
  optimizer.step(other, gradients);
}
