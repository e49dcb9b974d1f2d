// SPDX-License-Identifier: MIT
// EXPECT: the states are another network's or another batch's: make a States<network of the trainer or
// EXPECT: that has 3 rows of .* and the states are 2 of
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<8, 1>, LSTM<1, 4>>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<3>};
  States<Net, 2> states;
  return trainer.step(Tensor<float, 3, 8>{}, Tensor<float, 3, 32>{}, states) > 0;
}
