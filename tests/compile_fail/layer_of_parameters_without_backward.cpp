// SPDX-License-Identifier: MIT
// EXPECT: this layer of learned parameters lacks backward
// EXPECT: layer 1 of the network is .*Scale
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Scale {
  static constexpr int parameters = 1;
  template <class V>
  static constexpr V forward(V x, V a) {
    return a * x;
  }
};
using Net = Sequential<Linear<2, 10>, Scale, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
