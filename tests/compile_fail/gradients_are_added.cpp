// SPDX-License-Identifier: MIT
// EXPECT: a sum of gradients would be another array on the stack: add in place, a \+= b
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Gradients<Net> a, b;
  const auto sum = a + b;
}
