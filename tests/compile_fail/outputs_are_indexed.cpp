// SPDX-License-Identifier: MIT
// EXPECT: outputs.values\(\)\[row\]\[column\] is a number
// EXPECT: the outputs are .*Outputs<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  const Tensor<float, 12, 2> X{};
  return model.forward(X, tape)[0][0] > 0;
}
