// SPDX-License-Identifier: MIT
// EXPECT: this layer needs at least 1 input, 1 output
// EXPECT: layer 2 of the network is .*Linear<3, -1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, ReLU, Linear<3, -1>>;
int main() {
  const Net model{manual_seed(1)};
  return model.parameter_count;
}
