// SPDX-License-Identifier: MIT
// EXPECT: the data has other extents than the network's Sequence<steps, features> or Signal
// EXPECT: the network takes rows of \(8, 3\) and the data has rows of \(3, 8\)
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>, LastStep, Linear<4, 1>>;
int main() {
  static const Tensor<float, 20, 3, 8> x{};
  DataLoader loader{Dataset{x, Tensor<float, 20, 1>{}}, batch<12>};
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<12>};
  return fit(trainer, loader, {.epochs = 1}).last.number;
}
