// SPDX-License-Identifier: MIT
// EXPECT: a network draws its parameters from a generator: Net.manual_seed.42
// EXPECT: you gave .*int
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{42};
  return model({1.0f, 2.0f})[0] > 0;
}
