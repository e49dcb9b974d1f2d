// SPDX-License-Identifier: MIT
// EXPECT: HardtanhWith<Min, Max> needs Min < Max
// EXPECT: ratio<1.* is not less than .*ratio<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, HardtanhWith<std::ratio<1>, std::ratio<1>>, Linear<3, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2})[0] > 0;
}
