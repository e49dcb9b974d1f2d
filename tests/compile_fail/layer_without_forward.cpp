// SPDX-License-Identifier: MIT
// EXPECT: this layer lacks forward
// EXPECT: layer 1 of the network is .*Cube
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Cube {
  static constexpr Saved saved = Saved::input;
  template <class V>
  static constexpr V backward(V x, V dy) {
    return dy * x * x * 3.0f;
  }
};
using Net = Sequential<Linear<2, 10>, Cube, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
