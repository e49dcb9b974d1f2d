// SPDX-License-Identifier: MIT
// EXPECT: a WeightedLoss has as many weights as the loss within it has for its columns
// EXPECT: there are 2 weights and the loss has 3 of its own
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const WeightedLoss loss{WeightedBCEWithLogitsLoss<3>{}, std::array{1.0, 2.0}};
  return loss.columns;
}
