// SPDX-License-Identifier: MIT
// EXPECT: a loss takes outputs as rows of numbers
// EXPECT: you gave .*Tensor<float, 12, 8, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Tensor<float, 12, 8, 2> outputs{}, targets{};
  return MSELoss{}(outputs, targets).value > 0;
}
