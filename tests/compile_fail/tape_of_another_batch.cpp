// SPDX-License-Identifier: MIT
// EXPECT: the data has more rows than the tape
// EXPECT: the tape has 8 rows and the data has 12
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Net model{manual_seed(42)};
  Tape<Net, 8> tape;
  return model.forward(Tensor<float, 12, 2>{}, tape).values()[0][0] > 0;
}
