// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const Tensor<float, 12, 2> X{};
  const Tensor<float, 12, 1> y{};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  const auto outputs = model.forward(X, tape);
  model.backward(tape, BCELoss{}(outputs, y).gradient, gradients);
  (void)model.forward(X, tape);
  model.backward(tape, BCELoss{}(outputs.values(), y).gradient.by_hand(), gradients);
  (void)model.forward(X, tape);
  model.backward(tape, Tensor<float, 12, 1>{}, gradients);  // a gradient of one's own
}
