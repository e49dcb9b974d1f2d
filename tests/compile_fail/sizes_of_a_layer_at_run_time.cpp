// SPDX-License-Identifier: MIT
// EXPECT: the sizes of a layer are part of its type, .*Sequential<Linear<2, 10>, ReLU
// EXPECT: you gave 2 numbers to Linear
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() { const auto model = Sequential(Linear(2, 10), ReLU(), Linear(10, 1)); }
