// SPDX-License-Identifier: MIT
// EXPECT: Decimal<x> takes a number that is a fraction of whole numbers below 2\^62
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, LeakyReLUWith<Decimal<1e-30>>>;
int main() { return Net{}({1, 2})[0] > 0; }
