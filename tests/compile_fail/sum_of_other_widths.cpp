// SPDX-License-Identifier: MIT
// EXPECT: Sum adds its branches' outputs, so they need the same number of columns
// EXPECT: branch 1 makes 3 columns, and branch 0 makes 4
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Sum<Branch<Linear<8, 4>>, Branch<Linear<8, 3>>>, Linear<4, 1>> model{
      manual_seed(42)};
  return model.parameters()[0] > 0;
}
