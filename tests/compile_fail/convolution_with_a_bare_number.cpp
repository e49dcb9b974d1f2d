// SPDX-License-Identifier: MIT
// EXPECT: behind the kernel of Conv1d<in, out, kernel> stands a Padding
// EXPECT: you gave .*int
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<3, 9>, Conv1d<3, 8, 3, 2>> model;
  return model(Tensor<float, 1, 27>{})[0][0] > 0;
}
