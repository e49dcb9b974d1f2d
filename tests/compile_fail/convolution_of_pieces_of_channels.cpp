// SPDX-License-Identifier: MIT
// EXPECT: the channels of a Conv1d are a multiple of its groups
// EXPECT: 6 in, .*8 out, .*3 groups
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<6, 9>, Conv1d<6, 8, 3, Conv1dOptions{.groups = 3}>> model;
  return model(Tensor<float, 1, 54>{})[0][0] > 0;
}
