// SPDX-License-Identifier: MIT
// EXPECT: a step takes the rows of the data and their targets, trainer.step\(X, y\); behind them a number of rows, dx, both, or states
// EXPECT: there is no such step of 4 arguments
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<4, 2>, LSTM<2, 3>, Linear<3, 1>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<3>};
  States<Net, 3> states;
  Tensor<float, 3, 8> dx{};
  trainer.step(Tensor<float, 3, 8>{}, Tensor<float, 3, 4>{}, dx, states);
}
