// SPDX-License-Identifier: MIT
// EXPECT: HeadLosses takes the outputs of model.forward\(X, tape\), which know their heads
// EXPECT: the loss is .*HeadLosses<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  const Net model{manual_seed(42)};
  const Tensor<int, 12> actions{};
  const Tensor<float, 12, 1> values{};
  const HeadLosses<CrossEntropyLoss, MSELoss> criterion;
  return criterion(model(Tensor<float, 12, 4>{}), std::tie(actions, values)).value > 0;
}
