// SPDX-License-Identifier: MIT
// EXPECT: this class is no layer
// EXPECT: layer 1 of the network is .*Later
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Later;
using Net = Sequential<Linear<2, 10>, Later, Linear<10, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2})[0] > 0;
}
