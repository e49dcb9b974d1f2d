// SPDX-License-Identifier: MIT
// EXPECT: Parallel and Sum take branches, lists of layers
// EXPECT: one of them is .*Linear<8, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Parallel<Branch<Linear<8, 4>>, Linear<8, 3>>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
