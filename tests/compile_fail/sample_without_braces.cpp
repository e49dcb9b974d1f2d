// SPDX-License-Identifier: MIT
// EXPECT: the numbers of a sample go in braces, model\(\{2.2f, 0.9f\}\)
// EXPECT: 2 arguments are not 1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() { return Net{manual_seed(1)}(2.2f, 0.9f)[0] > 0; }
