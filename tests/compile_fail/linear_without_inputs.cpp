// SPDX-License-Identifier: MIT
// EXPECT: this layer needs at least 1 input, 1 output
// EXPECT: layer 0 of the network is .*Linear<0, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<0, 3>, ReLU, Linear<3, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model.parameter_count;
}
