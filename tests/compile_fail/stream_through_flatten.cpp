// SPDX-License-Identifier: MIT
// EXPECT: this layer reads steps that come later, or all of a
// EXPECT: layer 2 of the network is .*Flatten
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>, Flatten, Linear<32, 1>>;
  State<Net> state;
  return state.values[0] > 0;
}
