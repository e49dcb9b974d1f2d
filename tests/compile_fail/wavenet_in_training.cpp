// SPDX-License-Identifier: MIT
// EXPECT: a layer that is evaluated and not trained, WaveNet: load parameters
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Signal<1, 4>, WaveNet<WaveNetArray<1, 1, 2, 2, Dilations<1>>>>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<2>};
  return trainer.step(Tensor<float, 2, 4>{}, Tensor<float, 2, 4>{}) > 0;
}
