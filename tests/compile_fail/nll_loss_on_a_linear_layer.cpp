// SPDX-License-Identifier: MIT
// EXPECT: this loss takes log-probabilities, .*let the network end in LogSoftmax
// EXPECT: NLLLoss>? of .*Linear<10, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, NLLLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}) > 0;
}
