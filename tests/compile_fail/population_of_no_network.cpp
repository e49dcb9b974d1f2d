// SPDX-License-Identifier: MIT
// EXPECT: this is no network
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;

int main() {
  Population<float, 8> population;
  return population.size();
}
