// SPDX-License-Identifier: MIT
// EXPECT: this network takes a variance over the rows of a batch in training, as BatchNorm1d does
// EXPECT: it needs 2 rows and the batch has 1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, BatchNorm1d<10>, Linear<10, 1>>;
int main() {
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<1>};
  return trainer.step(Tensor<float, 1, 2>{}, Tensor<float, 1, 1>{}) > 0;
}
