// SPDX-License-Identifier: MIT
// EXPECT: the operator of this layer lacks backward
// EXPECT: the layer is .*Mine
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using namespace layers_impl;

struct Mine {
  struct op : OperatorOf<ReLU> {
    template <class V, class C>
    static constexpr auto backward(int) {
      return NoPass{};
    }
  };
};
int main() { return Sequential<Linear<2, 3>, Mine>{manual_seed(1)}({1, 2})[0] > 0; }
