// SPDX-License-Identifier: MIT
// EXPECT: the targets have another number of columns than the network has outputs
// EXPECT: the network gives 1 numbers a row and the targets have 2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  using Losses = HeadLosses<CrossEntropyLoss, MSELoss>;
  Trainer trainer{Net{manual_seed(42)}, Losses{}, SGD{.lr = 0.1}, batch<12>};
  const Tensor<int, 12> actions{};
  const Tensor<float, 12, 2> values{};
  return trainer.step(Tensor<float, 12, 4>{}, std::tie(actions, values)) > 0;
}
