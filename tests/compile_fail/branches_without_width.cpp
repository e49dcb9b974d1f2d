// SPDX-License-Identifier: MIT
// EXPECT: no branch of this Parallel says how many columns come in
// EXPECT: there are 2 branches
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 8>, Parallel<Branch<Tanh>, Branch<ReLU>>> model{manual_seed(42)};
  return model.parameters()[0] > 0;
}
