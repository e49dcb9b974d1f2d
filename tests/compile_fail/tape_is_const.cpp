// SPDX-License-Identifier: MIT
// EXPECT: this is no tape that can be written
// EXPECT: you gave .*Tape<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  const Tape<Net, 12> tape;
  Gradients<Net> gradients;
  model.backward(tape, Tensor<float, 12, 1>{}, gradients);
}
