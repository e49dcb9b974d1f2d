// SPDX-License-Identifier: MIT
// EXPECT: a network within another computes in the numbers of the outer one: write
// EXPECT: the outer network computes in .*float.* and the inner one in .*double
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Body = Network<double, Linear<2, 3>, ReLU>;

int main() {
  Sequential<Body, Linear<3, 1>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
