// SPDX-License-Identifier: MIT
// EXPECT: this optimizer lacks update
// EXPECT: the optimizer is .*Sign
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Sign : PlainSGD {
  void update();
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Sign{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
