// SPDX-License-Identifier: MIT
// EXPECT: the data has other extents than the network's Sequence<steps, features> or Signal
// EXPECT: the network takes rows of \(8, 3\) and the data has rows of \(3, 8\)
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>, LastStep, Linear<4, 1>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 3, 8>{}, Tensor<float, 12, 1>{}) > 0;
}
