// SPDX-License-Identifier: MIT
// EXPECT: outputs and targets have changed places: criterion\(outputs, y\)
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  const Tensor<float, 12, 2> X{};
  const Tensor<float, 12, 1> y{};
  return BCELoss{}(y, model.forward(X, tape)).value > 0;
}
