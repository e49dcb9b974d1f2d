// SPDX-License-Identifier: MIT
// EXPECT: it needs an even number of them
// EXPECT: 5 columns
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<3, 5>, GLU<5>> model;
  return model(Tensor<float, 1, 3>{})[0][0] > 0;
}
