// SPDX-License-Identifier: MIT
// EXPECT: a population holds at least 1 network: Population<network, number of networks>
// EXPECT: you asked for 0 networks|PopulationOf<0>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  Population<Net, 0> population{manual_seed(1)};
  return population.size();
}
