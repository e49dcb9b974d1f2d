// SPDX-License-Identifier: MIT
// EXPECT: says how the user's data lies, and stands first
// EXPECT: layer 1 of the network is .*Sequence<8, 3>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<5, 24>, Sequence<8, 3>, Linear<3, 4>> model;
  return model(Tensor<float, 1, 5>{})[0][0] > 0;
}
