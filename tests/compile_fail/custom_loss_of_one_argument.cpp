// SPDX-License-Identifier: MIT
// EXPECT: a custom loss needs the formula of one output y and its target t
// EXPECT: the loss is .*Criterion<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Square = Criterion<[](auto y) { return y * y; }>;
int main() {
  Trainer trainer{Net{manual_seed(1)}, Square{}, SGD{}, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{}) > 0;
}
