// SPDX-License-Identifier: MIT
// EXPECT: this is no matrix: give a Tensor
// EXPECT: you gave .*Match
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Match {
  float goals, conceded;
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{}, batch<12>};
  const Match matches[12] = {};
  return trainer.step(matches, Tensor<float, 12, 1>{}) > 0;
}
