// SPDX-License-Identifier: MIT
// EXPECT: model.x, state. goes on from a state that is this network's and not const
// EXPECT: and you gave
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<8, 1>, LSTM<1, 4>>;
  using Other = Sequential<Sequence<8, 1>, GRU<1, 4>>;
  const Net net{manual_seed(1)};
  State<Other> state;
  const Tensor<float, 1> x{{1}};
  return net(x, state)[0] > 0;
}
