// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const float row[2] = {1, 2}, rows[3][2] = {};
  float y[1];
  const Tensor<float, 2> sample{{1, 2}};
  const bool some = model.forward(std::span<const float>(row), std::span<float>(y));
  return some && model({1, 2})[0] + model(row)[0] + model(sample)[0] + model(rows)[0][0] > 0;
}
