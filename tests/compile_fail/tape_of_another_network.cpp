// SPDX-License-Identifier: MIT
// EXPECT: the tape was made for another network than this one
// EXPECT: the tape is for .*Linear<2, 5.* and the network is .*Linear<2, 10
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Sequential<Linear<2, 5>, ReLU, Linear<5, 1>>, 12> tape;
  return model.forward(Tensor<float, 12, 2>{}, tape).values()[0][0] > 0;
}
