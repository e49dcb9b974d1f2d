// SPDX-License-Identifier: MIT
// EXPECT: the Trainer of a population takes one setting for all tensors of a network: no parameter_groups
// EXPECT: the optimizer is .*ParameterGroups
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  const auto rule = parameter_groups(Net{}, Adam{}, bias_group({.weight_decay = 0}));
  Trainer trainer{population, MSELoss{}, rule, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{})[0] > 0;
}
