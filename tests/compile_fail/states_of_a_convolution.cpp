// SPDX-License-Identifier: MIT
// EXPECT: training carries on the states of RNN, GRU, ResetBeforeGRU and LSTM, and not the history of
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Signal<2, 8>, Conv1d<2, 4, 3, Padding::causal>, Tanh>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<3>};
  States<Net, 3> states;
  return trainer.step(Tensor<float, 3, 16>{}, Tensor<float, 3, 32>{}, states) > 0;
}
