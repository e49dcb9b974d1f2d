// SPDX-License-Identifier: MIT
// EXPECT: the numbers of the data have another type
// EXPECT: the network computes in .*float>? and the data is .*double
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return model(std::array<double, 2>{1, 2})[0] > 0;
}
