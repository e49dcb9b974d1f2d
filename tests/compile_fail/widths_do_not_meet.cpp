// SPDX-License-Identifier: MIT
// EXPECT: xx
#include <fixnet/fixnet.hpp>
using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<12, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{}, batch<12>};
  const Tensor<float, 12, 2> x{};
  const Tensor<float, 12, 1> y{};
  return trainer.step(x, y) > 0;
}
