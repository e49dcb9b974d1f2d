// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, Softmax>;
int main() {
  const Tensor<float, 2, 2> x{};
  const Net model{manual_seed(42)};
  Tape<Net, 2> tape;
  Trainer trainer{model, Unchecked<CrossEntropyLoss>{}, Adam{}, batch<2>};
  const float a = trainer.step(x, Tensor<int, 2>{});
  const float b = Unchecked{NLLLoss{}}(model.forward(x, tape), Tensor<int, 2>{}).value;
  const float c =
      Unchecked{WeightedCrossEntropyLoss<1>{}}(Tensor<float, 2, 1>{}, Tensor<int, 2>{}).value;
  return a + b + c > 0;
}
