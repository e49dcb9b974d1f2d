// SPDX-License-Identifier: MIT
// EXPECT: this is no matrix|number of rows must be part of the type
// EXPECT: you gave
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Tensor<float, 12> outputs{};
  const auto loss = MSELoss{}(outputs, Tensor<float, 12, 1>{});
  return loss.value > 0;
}
