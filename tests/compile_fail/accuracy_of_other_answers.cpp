// SPDX-License-Identifier: MIT
// EXPECT: accuracy takes one label a row, or a matrix
// EXPECT: the answers are .*Tensor<float, 12, 2>+ and the network has 1 outputs
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return accuracy(model, Tensor<float, 12, 2>{}, Tensor<float, 12, 2>{}) > 0;
}
