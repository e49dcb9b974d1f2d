// SPDX-License-Identifier: MIT
// EXPECT: this tensor has another shape or number type
// EXPECT: Tensor<float, 41(, 0)?>+ is expected, not .*array<float, 40
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  std::array<float, 40> p{};
  model.set_parameters(p);
}
