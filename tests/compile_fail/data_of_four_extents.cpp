// SPDX-License-Identifier: MIT
// EXPECT: rows of data and of targets have two extents at most
// EXPECT: network.*s rows are \(8, 3\) and you gave .*Tensor<float, 12, 2, 4, 3>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Sequence<8, 3>, Linear<3, 1>> model{manual_seed(42)};
  return model(Tensor<float, 12, 2, 4, 3>{})[0][0] > 0;
}
