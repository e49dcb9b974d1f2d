// SPDX-License-Identifier: MIT
// PARSE-ALL
// EXPECT: a layer expects another number of inputs than the layers before it
// EXPECT: layer 2, .*Linear<12, 1.*, expects 12 inputs and gets 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<12, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
