// SPDX-License-Identifier: MIT
// EXPECT: discards qualifiers|drops .const. qualifier|read-only
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  for (float& v : model.bias<0>()) v = 1;  // of a copy that ends here
}
