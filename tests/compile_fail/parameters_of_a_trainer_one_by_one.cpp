// SPDX-License-Identifier: MIT
// EXPECT: for_each_parameter and for_each_tensor go over a network, or its Gradients; of a Trainer, give trainer.model\(\)
// EXPECT: you gave .*Trainer<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 1>>;
int main() {
  Trainer trainer{Net{}, MSELoss{}, Adam{}, batch<4>};
  for_each_parameter(trainer, [](float& p) { p = 0; });
}
