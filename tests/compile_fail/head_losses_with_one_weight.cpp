// SPDX-License-Identifier: MIT
// EXPECT: HeadLosses has a weight for each loss, or none
// EXPECT: there are 2 losses and you gave 1 weights
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const HeadLosses<CrossEntropyLoss, MSELoss> criterion{.weights = {1}};
  return criterion.weights[0] > 1;
}
