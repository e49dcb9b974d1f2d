// SPDX-License-Identifier: MIT
// EXPECT: the gradient by the input goes into a Tensor of the input's shape
// EXPECT: the input is .*float.* x 3 x 2 and you gave .*Tensor<float, 3, 5>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  const Net net{manual_seed(1)};
  Tape<Net, 3> tape;
  Gradients<Net> gradients;
  Tensor<float, 3, 5> dx{};
  const auto loss = MSELoss{}(net.forward(Tensor<float, 3, 2>{}, tape), Tensor<float, 3, 1>{});
  net.backward(tape, loss.gradient, gradients, dx);
}
