// SPDX-License-Identifier: MIT
// EXPECT: behind the tape, forward takes a whole number of rows, a Generator that is neither const nor a temporary
// EXPECT: you gave .*Generator
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, Dropout<>, Linear<10, 1>>;
int main() {
  const Net net{manual_seed(1)};
  Tape<Net, 3> tape;
  return net.forward(Tensor<float, 3, 2>{}, tape, manual_seed(1)).values()[0][0] > 0;
}
