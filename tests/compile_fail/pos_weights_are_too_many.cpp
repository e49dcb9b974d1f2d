// SPDX-License-Identifier: MIT
// EXPECT: the loss has another number of weights than the network has outputs
// EXPECT: the loss has 4 weights and the network gives 3 outputs
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;
  Trainer trainer{Net{manual_seed(42)}, WeightedBCEWithLogitsLoss<4>{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 3>{}) > 0;
}
