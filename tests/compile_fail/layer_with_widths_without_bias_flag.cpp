// SPDX-License-Identifier: MIT
// EXPECT: this layer lacks a part of `static constexpr int in, out
// EXPECT: layer 0 of the network is .*Dense
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Dense {
  static constexpr int in = 2, out = 10;
};
using Net = Sequential<Dense, ReLU, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
