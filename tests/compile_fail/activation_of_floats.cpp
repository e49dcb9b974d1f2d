// SPDX-License-Identifier: MIT
// EXPECT: a custom activation needs its formula, of one x and as general as x's type
// EXPECT: layer 1 of the network is .*Activation<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, Activation<[](float x) { return x * x; }>, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
