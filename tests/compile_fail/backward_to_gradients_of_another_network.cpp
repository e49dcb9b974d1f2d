// SPDX-License-Identifier: MIT
// EXPECT: these are no gradients of this network
// EXPECT: Gradients<.*Linear<2, 5.* given for .*Linear<2, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  Gradients<Sequential<Linear<2, 5>, ReLU, Linear<5, 1>>> gradients;
  model.backward(tape, Tensor<float, 12, 1>{}, gradients);
}
