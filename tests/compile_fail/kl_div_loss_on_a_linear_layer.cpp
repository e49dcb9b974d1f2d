// SPDX-License-Identifier: MIT
// EXPECT: this loss takes log-probabilities, and the last layer's outputs are none: let the network end in LogSoftmax
// EXPECT: KLDivLoss.* of .*Linear<10, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, KLDivLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 3>{}) > 0;
}
