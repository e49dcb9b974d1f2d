// SPDX-License-Identifier: MIT
// EXPECT: this layer makes the probabilities of a row add up to 1, .*let the network end in Sigmoid
// EXPECT: Softmax>? of 1 column
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Softmax>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
