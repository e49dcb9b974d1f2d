// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their softmax itself, .*take NLLLoss behind LogSoftmax
// EXPECT: CrossEntropyLoss>? of .*Softmax
#include <fixnet/fixnet.hpp>

using namespace fixnet;

// What a list within the list ends in, and layers that do nothing in an evaluation.
using Inner = Sequential<Linear<10, 3>, Softmax, Dropout<>>;
using Net = Sequential<Linear<2, 10>, ReLU, Inner, Identity, AlphaDropout<Decimal<0.1>>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  Generator generator = manual_seed(1);
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}, generator) > 0;
}
