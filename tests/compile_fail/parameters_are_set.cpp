// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  auto w = model.weight<0>();
  w[0][0] = 1;
  model.set_weight<0>(w);
  return model.parameters()[0] > 0;
}
