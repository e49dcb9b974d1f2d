// SPDX-License-Identifier: MIT
// EXPECT: cost<T> knows networks
// EXPECT: T is .*BCELoss
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return cost<BCELoss>.parameters; }
