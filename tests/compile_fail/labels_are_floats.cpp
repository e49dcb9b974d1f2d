// SPDX-License-Identifier: MIT
// EXPECT: takes class indices, one integer a row, and these labels are floating
// EXPECT: the labels are .*float
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12>{}) > 0;
}
