// SPDX-License-Identifier: MIT
// EXPECT: with States each row of x is the next step of a stream of its own: give as many rows as there are streams
// EXPECT: there are 4 streams and the data has 3 rows
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Sequence<8, 1>, GRU<1, 8>, Linear<8, 1>>;
  const Net net{manual_seed(1)};
  States<Net, 4> states;
  return net(Tensor<float, 3, 1>{}, states)[0][0] > 0;
}
