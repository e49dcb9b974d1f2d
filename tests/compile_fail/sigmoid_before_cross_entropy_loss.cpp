// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their softmax itself, .*take NLLLoss behind LogSoftmax
// EXPECT: CrossEntropyLoss>? of .*Sigmoid
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>, Sigmoid>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}) > 0;
}
