// SPDX-License-Identifier: MIT
// EXPECT: the data has other extents than the network's Sequence<steps, features> or Signal
// EXPECT: the network takes rows of \(8, 3\) and the data has rows of \(3, 8\)
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>, LastStep, Linear<4, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<6>};
  return trainer.step(Tensor<float, 6, 3, 8>{}, Tensor<float, 6, 1>{})[0] > 0;
}
