// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their softmax itself, .*take NLLLoss behind LogSoftmax
// EXPECT: CrossEntropyLoss>? of .*Softmax
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net =
    Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>, Softmax, Dropout<>>, Branch<Linear<8, 1>>>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, HeadLosses<CrossEntropyLoss, MSELoss>{}, Adam{}, batch<12>};
  Generator generator = manual_seed(1);
  const Tensor<int, 12> labels{};
  const Tensor<float, 12, 1> values{};
  return trainer.step(Tensor<float, 12, 4>{}, std::tie(labels, values), generator) > 0;
}
