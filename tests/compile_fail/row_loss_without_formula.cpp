// SPDX-License-Identifier: MIT
// EXPECT: a loss over rows needs the formula of one row
// EXPECT: the loss is .*Cosine
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Cosine : CustomRowLoss<Cosine> {};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Cosine{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 3>{}) > 0;
}
