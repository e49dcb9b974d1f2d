// SPDX-License-Identifier: MIT
// EXPECT: only gradients of one network can be added
// EXPECT: Linear<2, 1.* added to .*Linear<2, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Gradients<Net> a;
  a += Gradients<Sequential<Linear<2, 1>>>{};
}
