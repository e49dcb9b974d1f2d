// SPDX-License-Identifier: MIT
// EXPECT: the targets have another number of rows than the data
// EXPECT: the data has 12 rows and the targets have 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 10>{}) > 0;
}
