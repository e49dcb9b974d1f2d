// SPDX-License-Identifier: MIT
// EXPECT: Dropout's probability is from 0 to 1
// EXPECT: ratio<20.* is not
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return Sequential<Linear<2, 10>, Dropout<std::ratio<20>>>{}({1, 2})[0] > 0; }
