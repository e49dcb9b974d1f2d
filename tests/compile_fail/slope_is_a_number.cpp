// SPDX-License-Identifier: MIT
// EXPECT: requires +DecimalOrRatio<Slope>|DecimalOrRatio Slope>.*// LeakyReLUWith<Decimal<0.2>>
// EXPECT: expected a type, got .*2.0|argument for template type parameter must be a type
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return Sequential<Linear<2, 10>, LeakyReLUWith<0.2>>{}({1, 2})[0] > 0; }
