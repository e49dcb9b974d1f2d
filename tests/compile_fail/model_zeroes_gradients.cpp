// SPDX-License-Identifier: MIT
// EXPECT: a model holds no gradients: make a Gradients<network> and call gradients.zero\(\)
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() {
  Net model{manual_seed(42)};
  model.zero_grad();
}
