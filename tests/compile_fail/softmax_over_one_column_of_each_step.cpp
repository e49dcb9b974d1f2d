// SPDX-License-Identifier: MIT
// EXPECT: this layer makes the probabilities of a row add up to 1, .*let the network end in Sigmoid
// EXPECT: Softmax>? of 1 column
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, Linear<3, 1>, Softmax, Flatten>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<2>};
  return trainer.step(Tensor<float, 2, 24>{}, Tensor<float, 2, 8>{}) > 0;
}
