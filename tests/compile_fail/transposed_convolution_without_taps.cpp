// SPDX-License-Identifier: MIT
// EXPECT: ConvTranspose1d<in, out, kernel, options> needs at least one of each
// EXPECT: 0 taps, stride .*1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<2, 8>, ConvTranspose1d<2, 4, 0>> model;
  return model(Tensor<float, 1, 16>{})[0][0] > 0;
}
