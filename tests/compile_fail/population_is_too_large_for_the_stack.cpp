// SPDX-License-Identifier: MIT
// EXPECT: the activations of a batch lie on the stack, and this batch takes more than FIXNET_STACK_LIMIT bytes
#define FIXNET_STACK_LIMIT 65536
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 200>, ReLU, Linear<200, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<24>};
  return trainer.step(Tensor<float, 24, 2>{}, Tensor<float, 24, 1>{})[0] > 0;
}
