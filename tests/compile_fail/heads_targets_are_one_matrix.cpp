// SPDX-License-Identifier: MIT
// EXPECT: HeadLosses takes a tuple of targets, one for each head: std::tie\(labels, values\)
// EXPECT: there are 2 heads and you gave .*Tensor<float, 12, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  using Losses = HeadLosses<CrossEntropyLoss, MSELoss>;
  Trainer trainer{Net{manual_seed(42)}, Losses{}, SGD{.lr = 0.1}, batch<12>};
  return trainer.step(Tensor<float, 12, 4>{}, Tensor<float, 12, 3>{}) > 0;
}
