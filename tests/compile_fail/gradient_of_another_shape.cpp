// SPDX-License-Identifier: MIT
// EXPECT: the gradient has another shape or number type than the outputs
// EXPECT: OutputsAre<12, 1>::ButGradientIs<.*Tensor<float, 12, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  model.backward(tape, Tensor<float, 12, 2>{}, gradients);
}
