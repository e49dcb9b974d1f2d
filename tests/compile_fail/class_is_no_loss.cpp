// SPDX-License-Identifier: MIT
// EXPECT: this class is no loss: it has neither
// EXPECT: the loss is .*Hinge
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Hinge {};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Hinge{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
