// SPDX-License-Identifier: MIT
// EXPECT: a Residual adds its input to what its layers make of it, so they need as many
// EXPECT: 8 columns go in and 4 come out
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Residual<Linear<8, 4>, ReLU>, Linear<4, 1>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
