// SPDX-License-Identifier: MIT
// EXPECT: forward\(x, y\) takes a span of numbers x
// EXPECT: spans of .*float>? are expected, not .*span<double
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  double x[4] = {}, y[2] = {};
  return model.forward(std::span<double>(x), std::span<double>(y));
}
