// SPDX-License-Identifier: MIT
// EXPECT: this layer lacks forward: `template <class V>
// EXPECT: layer 1 of the network is .*Twice
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Twice {
  static constexpr Saved saved = Saved::input;
  static constexpr float forward(float x) { return x + x; }
  static constexpr float backward(float, float dy) { return dy + dy; }
};
using Net = Sequential<Linear<2, 10>, Twice, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
