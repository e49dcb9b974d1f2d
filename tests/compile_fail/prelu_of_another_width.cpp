// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs
// EXPECT: layer 1, .*PReLUWith<5>+, expects 5 inputs and gets 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, PReLUWith<5>, Linear<10, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2})[0] > 0;
}
