// SPDX-License-Identifier: MIT
// EXPECT: DecimalOrRatio
// EXPECT: constraint
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return Sequential<Linear<2, 10>, LeakyReLUWith<double>>{}({1, 2})[0] > 0; }
