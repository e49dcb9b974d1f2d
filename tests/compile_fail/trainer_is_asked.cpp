// SPDX-License-Identifier: MIT
// EXPECT: a trainer holds a model, and the model is what answers: trainer.model\(\)\(x\)
// EXPECT: it trains .*Network<float
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  const Trainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{}, batch<3>};
  return trainer({1.0f, 2.0f})[0] > 0;
}
