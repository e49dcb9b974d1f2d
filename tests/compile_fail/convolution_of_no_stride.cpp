// SPDX-License-Identifier: MIT
// EXPECT: needs at least one of each
// EXPECT: stride .*0
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<3, 9>, Conv1d<3, 8, 3, Conv1dOptions{.stride = 0}>> model;
  return model(Tensor<float, 1, 27>{})[0][0] > 0;
}
