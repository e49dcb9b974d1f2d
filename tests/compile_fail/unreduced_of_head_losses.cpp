// SPDX-License-Identifier: MIT
// EXPECT: HeadLosses takes the outputs of model.forward\(X, tape\), which know their heads
// EXPECT: the loss is .*HeadLosses<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const HeadLosses<CrossEntropyLoss, MSELoss> criterion;
  const Tensor<int, 2> actions{};
  const Tensor<float, 2, 1> values{};
  return unreduced(criterion, Tensor<float, 2, 3>{}, std::tie(actions, values))[0][0] > 0;
}
