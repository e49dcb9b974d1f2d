// SPDX-License-Identifier: MIT
// EXPECT: this layer has no bias
// EXPECT: layer 0 is .*Linear<2, 10, false>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10, false>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  const Net model{manual_seed(42)};
  return model.bias<0>()[0] > 0;
}
