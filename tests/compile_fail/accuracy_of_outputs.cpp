// SPDX-License-Identifier: MIT
// EXPECT: accuracy asks the model itself: accuracy\(model, X, y\) with the data
// EXPECT: 2 arguments are not 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  const Net model{manual_seed(1)};
  return accuracy(model(Tensor<float, 3, 2>{}), Tensor<float, 3, 1>{}) > 0;
}
