// SPDX-License-Identifier: MIT
// EXPECT: the targets have another number of columns
// EXPECT: the network gives 1 numbers a row and the targets have 2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  const auto outputs = model.forward(Tensor<float, 12, 2>{}, tape);
  const auto loss = BCELoss{}(outputs, Tensor<float, 12, 2>{});
  model.backward(tape, loss.gradient, gradients);
  return loss.value > 0;
}
