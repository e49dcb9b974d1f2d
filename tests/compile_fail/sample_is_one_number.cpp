// SPDX-License-Identifier: MIT
// EXPECT: this is neither a sample nor a batch
// EXPECT: you gave .*int
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return model(3)[0] > 0;
}
