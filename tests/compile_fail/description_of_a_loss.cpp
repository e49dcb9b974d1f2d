// SPDX-License-Identifier: MIT
// EXPECT: describe<T>.. knows networks and trainers
// EXPECT: IsDescribed<.*BCELoss>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return describe<BCELoss>().size() > 0; }
