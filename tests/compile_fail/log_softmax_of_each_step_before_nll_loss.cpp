// SPDX-License-Identifier: MIT
// EXPECT: takes the log-probabilities of one choice a sample, .*let LogSoftmax stand behind Flatten
// EXPECT: NLLLoss>? of 8 positions of 4 columns
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, Linear<3, 4>, LogSoftmax, Flatten>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, NLLLoss{}, Adam{}, batch<2>};
  return trainer.step(Tensor<float, 2, 24>{}, Tensor<int, 2>{}) > 0;
}
