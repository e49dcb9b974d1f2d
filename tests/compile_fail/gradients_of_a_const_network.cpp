// SPDX-License-Identifier: MIT
// EXPECT: this is no network.*without const
// EXPECT: you gave .*Network<float, .*Linear<2, 1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 1>> model{manual_seed(42)};
  Gradients<decltype(model)> gradients;
  gradients.zero();
}
