// SPDX-License-Identifier: MIT
// EXPECT: this loss with a weight for each output lacks
// EXPECT: the loss is .*Weighed
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Weighed : CrossEntropyLoss {
  constexpr double column_weight(int) const { return 1.0; }
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Weighed{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}) > 0;
}
