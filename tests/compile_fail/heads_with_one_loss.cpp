// SPDX-License-Identifier: MIT
// EXPECT: a network that ends in Heads takes a loss for each of them
// EXPECT: there are 2 heads and the loss is .*MSELoss
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, SGD{.lr = 0.1}, batch<12>};
  return trainer.step(Tensor<float, 12, 4>{}, Tensor<float, 12, 3>{}) > 0;
}
