// SPDX-License-Identifier: MIT
// EXPECT: a layer of layers needs at least one, as in Residual<Linear<8, 8>>
// EXPECT: it has 0 layers
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Parallel<Branch<Linear<8, 4>>, Branch<>>, Linear<3, 1>> model{
      manual_seed(42)};
  return model.parameters()[0] > 0;
}
