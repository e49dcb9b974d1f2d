// SPDX-License-Identifier: MIT
// EXPECT: the operator of this layer lacks parameters
// EXPECT: the layer is .*Mine
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using namespace layers_impl;

struct Mine {
  struct op : OperatorDefaults {
    static constexpr int inputs = 0, outputs = 0;
  };
};
int main() { return Sequential<Linear<2, 3>, Mine>{manual_seed(1)}({1, 2})[0] > 0; }
