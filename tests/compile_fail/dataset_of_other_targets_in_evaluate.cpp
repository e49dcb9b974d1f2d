// SPDX-License-Identifier: MIT
// EXPECT: the targets have other extents than the network's outputs
// EXPECT: the network gives rows of \(8, 4\) and the targets have rows of \(8, 2\)
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>>;
int main() {
  static const Tensor<float, 20, 8, 3> x{};
  static const Tensor<float, 20, 8, 2> y{};
  return evaluate(Net{manual_seed(1)}, MSELoss{}, Dataset{x, y}) > 0;
}
