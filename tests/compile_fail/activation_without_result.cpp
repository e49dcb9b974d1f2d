// SPDX-License-Identifier: MIT
// EXPECT: a custom activation needs its formula, .*that returns what x is
// EXPECT: layer 1 of the network is .*Activation<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, Activation<[](auto x) { x = x * x; }>, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
