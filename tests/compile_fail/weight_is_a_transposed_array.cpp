// SPDX-License-Identifier: MIT
// EXPECT: this tensor has another shape or number type
// EXPECT: Tensor<float, 10, 2>+ is expected, not .*float *\[2\]\[10\]
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  float w[2][10]{};
  model.set_weight<0>(w);
}
