// SPDX-License-Identifier: MIT
// EXPECT: the gradient has another shape or number type than the outputs
// EXPECT: the outputs are 12 x 1 and the gradient is .*Tensor<float, 12, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  model.backward(tape, Tensor<float, 12, 2>{}, gradients);
}
