// SPDX-License-Identifier: MIT
// EXPECT: the data has more than two extents, and no layer of the network says what they are
// EXPECT: the network takes 24 numbers a row and you gave .*Tensor<float, 12, 8, 3>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<24, 1>> model{manual_seed(42)};
  return model(Tensor<float, 12, 8, 3>{})[0][0] > 0;
}
