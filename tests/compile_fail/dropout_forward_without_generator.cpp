// SPDX-License-Identifier: MIT
// EXPECT: this network draws random numbers in training: hand a Generator on, as in trainer.step\(X, y, generator\)
// EXPECT: the network is .*Network<float, .*Linear<2, 10, true>, .*Dropout<.*ratio<1, 5>>, .*Linear<10, 1, true>>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, Dropout<std::ratio<1, 5>>, Linear<10, 1>>;
int main() {
  const Net net{manual_seed(1)};
  Tape<Net, 3> tape;
  return net.forward(Tensor<float, 3, 2>{}, tape).values()[0][0] > 0;
}
