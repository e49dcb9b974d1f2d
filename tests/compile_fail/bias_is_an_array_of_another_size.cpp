// SPDX-License-Identifier: MIT
// EXPECT: this tensor has another shape or number type
// EXPECT: Tensor<float, 10(, 0)?>+ is expected, not .*float *\[9\]
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  float b[9]{};
  model.set_bias<0>(b);
}
