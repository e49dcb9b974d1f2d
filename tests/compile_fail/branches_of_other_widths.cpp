// SPDX-License-Identifier: MIT
// EXPECT: the branches of Parallel and Sum read the same input
// EXPECT: branch 1 takes 7 columns, and another one before it takes 8
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Parallel<Branch<Linear<8, 4>>, Branch<Linear<7, 4>>>, Linear<9, 1>>
      model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
