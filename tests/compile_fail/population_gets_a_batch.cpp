// SPDX-License-Identifier: MIT
// EXPECT: population\(x\) takes one sample for all networks, or one for each; for a batch ask a network
// EXPECT: there are 4 networks of 2 numbers a sample and you gave .*Tensor<float, 12, 2>|PopulationTakes<4, 0, 2>::ButYouGave<.*Tensor<float, 12, 2>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  const Population<Net, 4> population{manual_seed(1)};
  return population(Tensor<float, 12, 2>{})[0][0] > 0;
}
