// SPDX-License-Identifier: MIT
// EXPECT: the data has another number of columns
// EXPECT: the network takes 2 numbers a row and the data has 12
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return model(Tensor<float, 2, 12>{})[0][0] > 0;
}
