// SPDX-License-Identifier: MIT
// EXPECT: this tensor is const, or a copy that ends at once: .*and give it back, model.set_weight<0>\(w\)
// EXPECT: you fill a .*Tensor<float, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Net model{manual_seed(42)};
  model.bias<0>().fill(1);  // of a copy that ends here
}
