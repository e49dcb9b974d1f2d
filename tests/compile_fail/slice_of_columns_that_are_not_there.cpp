// SPDX-License-Identifier: MIT
// EXPECT: Slice<in, start, stop> keeps columns start to stop - 1, which the input has
// EXPECT: 1 to 4 of 3 columns
#include <fixnet/fixnet.hpp>

using Part = fixnet::Slice<3, 1, 4>;

int main() { return Part::op::outputs; }
