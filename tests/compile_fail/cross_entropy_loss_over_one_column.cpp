// SPDX-License-Identifier: MIT
// EXPECT: this loss chooses among classes, .*take BCEWithLogitsLoss
// EXPECT: CrossEntropyLoss>? of 1 column
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}) > 0;
}
