// SPDX-License-Identifier: MIT
// A template where a type should be is not the library's to answer: the compilers' own words.
// EXPECT: expected a type, got .Linear.|template .*Linear.* requires template arguments
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear, ReLU, Linear<10, 1>, Sigmoid>;

int main() { return sizeof(Net); }
