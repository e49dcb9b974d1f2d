// SPDX-License-Identifier: MIT
// EXPECT: this loss takes log-probabilities, .*let the network end in LogSoftmax
// EXPECT: WeightedNLLLoss<3>>? of .*Softmax
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>, Softmax, Identity>;
int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  return WeightedNLLLoss<3>{}(model.forward(Tensor<float, 12, 2>{}, tape), Tensor<int, 12>{})
             .value > 0;
}
