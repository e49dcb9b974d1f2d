// SPDX-License-Identifier: MIT
// EXPECT: the data has another number of columns than the network has inputs
// EXPECT: the network takes 2 numbers a row and the data has 4|NetworkTakes<2>::ButDataHas<4>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 8, 3, 4>{}, Tensor<float, 3, 1>{})[0] > 0;
}
