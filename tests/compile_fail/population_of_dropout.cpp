// SPDX-License-Identifier: MIT
// EXPECT: the networks of a population draw no random numbers in training, and this one has a layer that does, such as Dropout
// EXPECT: the network is .*Dropout<.*ratio<1, 5>>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, Dropout<std::ratio<1, 5>>, Linear<10, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{})[0] > 0;
}
