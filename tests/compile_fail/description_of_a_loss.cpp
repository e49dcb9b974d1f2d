// SPDX-License-Identifier: MIT
// EXPECT: describe<T>.. knows networks and trainers
// EXPECT: you gave .*BCELoss
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return describe<BCELoss>().size() > 0; }
