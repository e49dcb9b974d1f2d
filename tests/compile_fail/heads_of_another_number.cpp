// SPDX-License-Identifier: MIT
// EXPECT: HeadLosses has another number of losses than the network has heads
// EXPECT: the network has 2 heads and there are 3 losses
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  using Losses = HeadLosses<CrossEntropyLoss, MSELoss, MSELoss>;
  Trainer trainer{Net{manual_seed(42)}, Losses{}, SGD{.lr = 0.1}, batch<12>};
  return trainer.step(Tensor<float, 12, 4>{}, Tensor<float, 12, 3>{}) > 0;
}
