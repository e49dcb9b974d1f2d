// SPDX-License-Identifier: MIT
// EXPECT: a custom loss needs the formula
// EXPECT: the loss is .*LogCosh
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct LogCosh : CustomLoss<LogCosh> {};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, LogCosh{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
