// SPDX-License-Identifier: MIT
// EXPECT: a network is a type, made of layers that are types: using Net =
// EXPECT: you gave 2 objects
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() { const Net model(Linear<2, 10>{}, ReLU{}); }
