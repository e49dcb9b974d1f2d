// SPDX-License-Identifier: MIT
// EXPECT: a network does not become one of other layers
// EXPECT: the network is .*Linear<2, 10.* and the other is .*Linear<2, 5
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Other = Sequential<Linear<2, 5>, ReLU, Linear<5, 1>, Sigmoid>;
int main() { const Net model{Other{}}; }
