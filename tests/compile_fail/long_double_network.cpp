// SPDX-License-Identifier: MIT
// EXPECT: a network computes in float or double
// EXPECT: you gave .*long double
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Network<long double, Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  const Net model{manual_seed(42)};
  return model({1.0L, 2.0L})[0] > 0;
}
