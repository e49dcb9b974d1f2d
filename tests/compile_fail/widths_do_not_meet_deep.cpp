// SPDX-License-Identifier: MIT
// EXPECT: a layer expects another number of inputs
// EXPECT: layer 6, .*Linear<17, 8.*, expects 17 inputs and gets 16
#include <fixnet/fixnet.hpp>

using namespace fixnet;

// Three mistakes: the first is told, what follows may follow from it.
using Net = Sequential<Linear<4, 8>, ReLU, Linear<8, 8>, Tanh, Linear<8, 16>, SiLU, Linear<17, 8>,
                       GELU, Linear<9, 8>, ReLU, Linear<8, 3>, ReLU, Linear<2, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2, 3, 4})[0] > 0;
}
