// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their softmax itself, .*take NLLLoss behind LogSoftmax
// EXPECT: WeightedCrossEntropyLoss<3>>? of .*LogSoftmax
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>, LogSoftmax>;
int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  return WeightedCrossEntropyLoss<3>{}(model.forward(Tensor<float, 12, 2>{}, tape),
                                       Tensor<int, 12>{})
             .value > 0;
}
