// SPDX-License-Identifier: MIT
// EXPECT: unreduced takes a matrix of outputs, .*: of taped ones, outputs.values\(\)
// EXPECT: you gave .*Outputs
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>>;

int main() {
  const Net model{manual_seed(1)};
  Tape<Net, 4> tape;
  const auto outputs = model.forward(Tensor<float, 4, 2>{}, tape);
  return unreduced(MSELoss{}, outputs, Tensor<float, 4, 3>{})[0][0] > 0;
}
