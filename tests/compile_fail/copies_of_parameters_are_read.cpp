// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  float sum = 0;
  for (float v : model.bias<0>()) sum += v;
  for (const auto& row : model.weight<0>()) sum += row[0];
  for (auto& row : model.weight<0>()) sum += row[1];
  auto w = model.weight<0>();
  w[0][0] = *model({1.0f, 2.0f}).begin() + model.weight<2>().data[0][0];
  w.fill(sum);
  model.set_weight<0>(w);
}
