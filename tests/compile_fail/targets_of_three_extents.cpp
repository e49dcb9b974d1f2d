// SPDX-License-Identifier: MIT
// EXPECT: the targets have more than two extents, and the outputs are rows of numbers
// EXPECT: a row has 16 outputs and you gave .*Tensor<float, 12, 8, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Sequence<8, 3>, Linear<3, 2>> model{manual_seed(42)};
  const auto outputs = model(Tensor<float, 12, 8, 3>{});
  return MSELoss{}(outputs, Tensor<float, 12, 8, 2>{}).value > 0;
}
