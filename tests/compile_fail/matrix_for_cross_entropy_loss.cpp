// SPDX-License-Identifier: MIT
// EXPECT: this loss takes class indices: its targets are one integer a row
// EXPECT: one-hot rows, take SoftNLLLoss behind LogSoftmax
// EXPECT: you gave .*Tensor<float, 12, 3>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 3>{}) > 0;
}
