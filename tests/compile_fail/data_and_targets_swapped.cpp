// SPDX-License-Identifier: MIT
// EXPECT: data and targets have changed places: step\(X, y\)
// EXPECT: the network takes 2 numbers a row and gives 1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{}, batch<12>};
  const Tensor<float, 12, 2> X{};
  const Tensor<float, 12, 1> y{};
  return trainer.step(y, X) > 0;
}
