// SPDX-License-Identifier: MIT
// EXPECT: the networks of a population look up the same rows of an Embedding: give one batch for all of them, not one for each
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

using Net = Sequential<Embedding<5, 2>, Linear<2, 1>>;

int main() {
  Population<Net, 8> population{manual_seed(1)};
  Trainer trainer{population, MSELoss{}, Adam{}, batch<3>};
  return trainer.step(Tensor<float, 8, 3, 1>{}, Tensor<float, 3, 1>{})[0] > 0;
}
