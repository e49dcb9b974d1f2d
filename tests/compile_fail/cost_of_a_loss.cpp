// SPDX-License-Identifier: MIT
// EXPECT: cost<T> knows networks
// EXPECT: CostOf<.*BCELoss>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return cost<BCELoss>.parameters; }
