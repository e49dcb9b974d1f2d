// SPDX-License-Identifier: MIT
// EXPECT: HeadLosses takes a network that ends in heads
// EXPECT: the last layer is .*Parallel<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Parallel<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, HeadLosses<MSELoss, MSELoss>{}, SGD{.lr = 0.1}, batch<12>};
  return trainer.step(Tensor<float, 12, 4>{}, Tensor<float, 12, 3>{}) > 0;
}
