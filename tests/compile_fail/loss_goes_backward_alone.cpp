// SPDX-License-Identifier: MIT
// EXPECT: in place of loss.backward\(\) call model.backward\(tape, loss.gradient, gradients\)
// EXPECT: the loss is .*LossResult<float
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  const Net model{manual_seed(1)};
  const auto loss = BCELoss{}(model(Tensor<float, 3, 2>{}), Tensor<float, 3, 1>{});
  loss.backward();
}
