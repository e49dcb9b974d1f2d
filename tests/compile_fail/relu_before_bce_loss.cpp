// SPDX-License-Identifier: MIT
// EXPECT: this loss takes probabilities, .*let the network end in Sigmoid
// EXPECT: BCELoss>? of .*ReLU
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, ReLU>;
int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  return BCELoss{}(model.forward(Tensor<float, 12, 2>{}, tape), Tensor<float, 12, 1>{}).value > 0;
}
