// SPDX-License-Identifier: MIT
// EXPECT: this class is no layer: it has neither
// EXPECT: layer 1 of the network is .*Swish
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Swish {};
using Net = Sequential<Linear<2, 10>, Swish, Linear<10, 1>, Sigmoid>;
int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
