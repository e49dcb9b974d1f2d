// SPDX-License-Identifier: MIT
// EXPECT: no layer of this network says how many columns the data has
// EXPECT: the network is .*Network<float, .*ReLU, .*Sigmoid>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<ReLU, Sigmoid>;
int main() {
  const Net model{manual_seed(42)};
  return model({1, 2})[0] > 0;
}
