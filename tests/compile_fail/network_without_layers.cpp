// SPDX-License-Identifier: MIT
// EXPECT: a network needs at least one layer
// EXPECT: the network has 0 layers
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<>;
int main() {
  const Net model{manual_seed(42)};
  return model.parameter_count;
}
