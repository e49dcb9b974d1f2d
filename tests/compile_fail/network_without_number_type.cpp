// SPDX-License-Identifier: MIT
// EXPECT: a network computes in float or double: Sequential<layers...> in float
// EXPECT: you gave .*Linear<2, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Network<Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  const Net model{manual_seed(42)};
  return model({1, 2})[0] > 0;
}
