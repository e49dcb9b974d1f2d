// SPDX-License-Identifier: MIT
// EXPECT: accuracy takes one label a row, or a matrix
// EXPECT: AnswersFit<.*Tensor<float, 12, 2>, 1>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  return accuracy(model, Tensor<float, 12, 2>{}, Tensor<float, 12, 2>{}) > 0;
}
