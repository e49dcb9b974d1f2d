// SPDX-License-Identifier: MIT
// EXPECT: the operator of this layer lacks widths
// EXPECT: the layer is .*Mine
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using namespace layers_impl;

struct Mine {
  struct op : OperatorDefaults {
    static constexpr ParameterList parameters(const Site&) { return ParameterList(); }
  };
};
int main() { return Sequential<Linear<2, 3>, Mine>{manual_seed(1)}({1, 2})[0] > 0; }
