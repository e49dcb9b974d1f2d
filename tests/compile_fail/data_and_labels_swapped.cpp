// SPDX-License-Identifier: MIT
// EXPECT: data and targets have changed places: step\(X, y\)
// EXPECT: the network takes 2 numbers a row and gives 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Classes = Sequential<Linear<2, 3>>;
int main() {
  Trainer trainer{Classes{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<int, 12>{}, Tensor<float, 12, 2>{}, 7) > 0;
}
