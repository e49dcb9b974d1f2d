// SPDX-License-Identifier: MIT
// EXPECT: for_each_parameter calls f\(number\), as in .*float& p.*, and for_each_tensor calls f\(view\)
// EXPECT: argument is .*float.* and f is
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 1>>;
int main() {
  Net net;
  for_each_parameter(net, [](double& p) { p = 0; });
}
