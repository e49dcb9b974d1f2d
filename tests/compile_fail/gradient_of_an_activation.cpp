// SPDX-License-Identifier: MIT
// EXPECT: this layer has no parameters
// EXPECT: layer 1 is .*ReLU
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Gradients<Net> gradients;
  return gradients.weight<1>()[0] > 0;
}
