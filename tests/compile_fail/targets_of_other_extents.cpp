// SPDX-License-Identifier: MIT
// EXPECT: the targets have other extents than the network's outputs
// EXPECT: the network gives rows of \(8, 2\) and the targets have rows of \(2, 8\)
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, Linear<3, 2>>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  const float targets[12][2][8] = {};
  return MSELoss{}(model.forward(Tensor<float, 12, 8, 3>{}, tape), targets).value > 0;
}
