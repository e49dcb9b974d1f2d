// SPDX-License-Identifier: MIT
// EXPECT: this loss takes log-probabilities, and the last layer's outputs are none: let the network end in LogSoftmax
// EXPECT: SoftNLLLoss.* of .*Softmax
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>, Softmax>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, SoftNLLLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 3>{}) > 0;
}
