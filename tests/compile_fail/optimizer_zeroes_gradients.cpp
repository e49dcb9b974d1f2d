// SPDX-License-Identifier: MIT
// EXPECT: gradients.zero\(\) in place of zero_grad\(\)
// EXPECT: AdamWith<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(1)};
  Optimizer optimizer{model, Adam{}};
  optimizer.zero_grad();
}
