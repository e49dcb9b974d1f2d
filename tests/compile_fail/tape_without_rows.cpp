// SPDX-License-Identifier: MIT
// EXPECT: a tape keeps a batch of at least 1 row: Tape<network, rows>
// EXPECT: the tape has 0 rows
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() { Tape<Net> tape; }
