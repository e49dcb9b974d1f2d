// SPDX-License-Identifier: MIT
// EXPECT: goes into a Tensor of the input's shape and number type that is not const
// EXPECT: the input is .*float.* x 12 x 2 and you gave .*Tensor<float, 12, 2>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 10>, ReLU, Linear<10, 1>> model{manual_seed(1)};
  Trainer trainer{model, MSELoss{}, Adam{}, batch<12>};
  const Tensor<float, 12, 2> dx{};
  trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}, 7, dx);
}
