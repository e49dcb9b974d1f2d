// SPDX-License-Identifier: MIT
// EXPECT: RNN is of tanh or relu
// EXPECT: you gave Nonlinearity number .*1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  RNN<3, 4, Nonlinearity::sigmoid> layer;
  return sizeof layer > 1;
}
