// SPDX-License-Identifier: MIT
// EXPECT: a layer that is evaluated and not trained, WaveNet: load parameters
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Signal<1, 4>, WaveNet<WaveNetArray<1, 1, 2, 2, Dilations<1>>>>;
  const Net model{manual_seed(1)};
  Tape<Net, 2> tape;
  return model.forward(Tensor<float, 2, 4>{}, tape).values()[0][0] > 0;
}
