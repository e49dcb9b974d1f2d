// SPDX-License-Identifier: MIT
// EXPECT: a stream has no last step: this layer remembers the steps before it
// EXPECT: layer 3 of the network is .*LSTM<2, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<3, 1>, LSTM<1, 2>, LastStep, LSTM<2, 2>>;
  State<Net> state;
  return Net{manual_seed(1)}({1.0f}, state)[0] > 0;
}
