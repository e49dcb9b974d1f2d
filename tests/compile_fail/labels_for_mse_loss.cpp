// SPDX-License-Identifier: MIT
// EXPECT: this loss compares element by element: its targets are a matrix
// EXPECT: you gave .*Tensor<int, 12
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}) > 0;
}
