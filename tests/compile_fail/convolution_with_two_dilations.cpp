// SPDX-License-Identifier: MIT
// EXPECT: nothing stands behind it
// EXPECT: dilation .*2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<3, 9>, Conv1d<3, 8, 3, Conv1dOptions{.stride = 2}, 2>> model;
  return model(Tensor<float, 1, 27>{})[0][0] > 0;
}
