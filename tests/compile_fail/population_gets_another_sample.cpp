// SPDX-License-Identifier: MIT
// EXPECT: population\(x\) takes one sample for all networks, or one for each
// EXPECT: there are 4 networks of samples \(8, 3\) and you gave .*Tensor<float, 3, 8>|PopulationTakes<4, 8, 3>::ButYouGave<.*Tensor<float, 3, 8>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>, LastStep, Linear<4, 1>>;

int main() {
  const Population<Net, 4> population{manual_seed(1)};
  return population(Tensor<float, 3, 8>{})[0][0] > 0;
}
