// SPDX-License-Identifier: MIT
// EXPECT: a WaveNetArray reads as many inputs as the array before it has channels
// EXPECT: array 1 does not|"array ", 1,
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 4, 3, 2, Dilations<1>>,
                                   WaveNetArray<3, 1, 2, 2, Dilations<1>>>>
      model;
  State<decltype(model)> state;
  return model({1}, state)[0] > 0;
}
