// SPDX-License-Identifier: MIT
// EXPECT: CELUWith<Alpha> divides by Alpha: it cannot be 0
// EXPECT: ratio<0.* is 0
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, CELUWith<std::ratio<0>>, Linear<3, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2})[0] > 0;
}
