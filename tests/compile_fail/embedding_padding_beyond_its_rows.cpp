// SPDX-License-Identifier: MIT
// EXPECT: padding_idx of an Embedding is one of its rows, or -1 for none
// EXPECT: 4 given for 4 rows
#include <fixnet/fixnet.hpp>

using Seasons = fixnet::Embedding<4, 2, 4>;

int main() { return Seasons::op::outputs; }
