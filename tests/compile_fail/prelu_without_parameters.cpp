// SPDX-License-Identifier: MIT
// EXPECT: this layer needs at least 1 input, 1 output and 1 parameter
// EXPECT: layer 1 of the network is .*PReLUWith<0
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, PReLUWith<0>, Linear<3, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2})[0] > 0;
}
