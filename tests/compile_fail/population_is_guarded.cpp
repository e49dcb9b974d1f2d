// SPDX-License-Identifier: MIT
// EXPECT: the Trainer of a population takes no guard
// EXPECT: you gave .*SkipBadSteps
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<3>, SkipBadSteps{}};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{})[0] > 0;
}
