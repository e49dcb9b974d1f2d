// SPDX-License-Identifier: MIT
// EXPECT: the padding of a pool is at most half of its kernel
// EXPECT: kernel .*3, .*padding .*2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<2, 8>, Conv1d<2, 4, 1>, MaxPool1d<3, 2, 2>> model;
  return model(Tensor<float, 1, 16>{})[0][0] > 0;
}
