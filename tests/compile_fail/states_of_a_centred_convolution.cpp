// SPDX-License-Identifier: MIT
// EXPECT: a stream goes step by step, and this layer reads steps that come later
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Signal<2, 8>, Conv1d<2, 4, 3, Padding::same>, Tanh>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<3>};
  States<Net, 3> states;
  return trainer.step(Tensor<float, 3, 16>{}, Tensor<float, 3, 32>{}, states) > 0;
}
