// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their sigmoid itself, .*take BCELoss behind Sigmoid
// EXPECT: WeightedBCEWithLogitsLoss<2>>? of .*LogSigmoid
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 2>, LogSigmoid>;
int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 12> tape;
  return WeightedBCEWithLogitsLoss<2>{}(model.forward(Tensor<float, 12, 2>{}, tape),
                                        Tensor<float, 12, 2>{})
             .value > 0;
}
