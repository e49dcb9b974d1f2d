// SPDX-License-Identifier: MIT
// EXPECT: read-only|not assignable|cannot assign|rvalue as lvalue
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  *model({1.0f, 2.0f}).begin() = 1;  // of a copy that ends here
}
