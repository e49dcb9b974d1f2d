// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  const Tensor<float, 12, 2> X{};
  const Tensor<float, 12, 1> y{};
  Gradients<Net> gradients, others;
  model.train();
  const float loss = BCELoss{}(model.forward(X, tape), y);
  gradients += others;
  gradients *= 0.5;
  return loss > model.eval()({1.0f, 2.0f})[0];
}
