// SPDX-License-Identifier: MIT
// EXPECT: a custom activation needs its formula
// EXPECT: layer 1 of the network is .*Swish
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Swish : Custom<Swish> {};
using Net = Sequential<Linear<2, 10>, Swish, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
