// SPDX-License-Identifier: MIT
// EXPECT: this network keeps running statistics, and forward\(x, tape\) changes them: declare it without const
// EXPECT: the network is .*Network<float, .*BatchNorm1d
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, BatchNorm1d<10>, Linear<10, 1>>;
int main() {
  const Net net{manual_seed(1)};
  Tape<Net, 3> tape;
  return net.forward(Tensor<float, 3, 2>{}, tape).values()[0][0] > 0;
}
