// SPDX-License-Identifier: MIT
// EXPECT: an array of batches needs one for each network of the population: one batch for all is a matrix
// EXPECT: the population has 8 networks and the data is for 5|PopulationHas<8>::ButDataIsFor<5>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 5, 3, 2>{}, Tensor<float, 3, 1>{})[0] > 0;
}
