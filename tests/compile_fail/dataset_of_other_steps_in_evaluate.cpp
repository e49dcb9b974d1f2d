// SPDX-License-Identifier: MIT
// EXPECT: the data has other extents than the network's Sequence<steps, features> or Signal
// EXPECT: the network takes rows of \(8, 3\) and the data has rows of \(6, 3\)
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>, LastStep, Linear<4, 1>>;
int main() {
  static const Tensor<float, 20, 6, 3> x{};
  static const Tensor<float, 20, 1> y{};
  return evaluate(Net{manual_seed(1)}, MSELoss{}, Dataset{x, y}) > 0;
}
