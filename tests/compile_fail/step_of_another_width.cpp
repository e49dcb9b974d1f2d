// SPDX-License-Identifier: MIT
// EXPECT: the data has another number of columns than the network has inputs
// EXPECT: the network takes 3 numbers a row and the data has 2
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<8, 3>, LSTM<3, 4>>;
  const Net net{manual_seed(1)};
  State<Net> state;
  return net({1.0F, 2.0F}, state)[0] > 0;
}
