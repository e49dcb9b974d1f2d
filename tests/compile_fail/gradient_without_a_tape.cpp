// SPDX-License-Identifier: MIT
// EXPECT: this loss is of outputs that no tape kept
// EXPECT: you gave .*OutputsGradient<float, 12, 1>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const Tensor<float, 12, 2> X{};
  const Tensor<float, 12, 1> y{};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  model.backward(tape, BCELoss{}(model(X), y).gradient, gradients);
}
