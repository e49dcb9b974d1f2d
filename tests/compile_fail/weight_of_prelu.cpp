// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, PReLUWith<3>, Linear<3, 1>>;
int main() {
  Net model{manual_seed(1)};
  model.set_weight<1>(Tensor<float, 3>{{0.1f, 0.2f, 0.3f}});
  return model.weight<1>()[2] > 0;
}
