// SPDX-License-Identifier: MIT
// EXPECT: the networks of a population keep no running statistics, and this one has a layer that does, such as BatchNorm1d: take LayerNorm
// EXPECT: the network is .*BatchNorm1d
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, BatchNorm1d<10>, Linear<10, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{})[0] > 0;
}
