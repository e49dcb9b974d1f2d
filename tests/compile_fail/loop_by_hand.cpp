// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  Optimizer optimizer{model, Adam{}};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  const auto outputs = model.forward(Tensor<float, 12, 2>{}, tape);
  const auto loss = BCELoss{}(outputs, Tensor<float, 12, 1>{});
  model.backward(tape, loss.gradient, gradients);
  optimizer.step(model, gradients);
}
