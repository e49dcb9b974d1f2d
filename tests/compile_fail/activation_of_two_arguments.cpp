// SPDX-License-Identifier: MIT
// EXPECT: a custom activation needs its formula, of one x
// EXPECT: layer 1 of the network is .*Activation<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, Activation<[](auto x, auto a) { return x * a; }>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
