// SPDX-License-Identifier: MIT
// EXPECT: the data has other extents than the network's Sequence<steps, features> or Signal
// EXPECT: the network takes rows of \(3, 8\) and the data has rows of \(8, 3\)
#include <fixnet/fixnet.hpp>
#include <vector>

using namespace fixnet;

using Net = Sequential<Signal<3, 8>, Conv1d<3, 4, 3>, ReLU, Flatten, Linear<24, 1>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<12>};
  const std::vector<Tensor<float, 8, 3>> x(5);
  const std::vector<std::array<float, 1>> y(5);
  return trainer.step(x, y) > 0;
}
