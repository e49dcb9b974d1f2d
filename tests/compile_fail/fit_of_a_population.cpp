// SPDX-License-Identifier: MIT
// EXPECT: fit trains one network, and the Trainer of a population returns a loss for each
// EXPECT: it trains .*Population
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

using namespace fixnet;

int main() {
  const float x[6][2] = {}, y[6][1] = {};
  DataLoader loader{
      *Dataset<float, 2, float, 1>::view(std::span(&x[0][0], 12), std::span(&y[0][0], 6)),
      batch<3>};
  Trainer trainer{Population<Sequential<Linear<2, 1>>, 4>{manual_seed(1)}, MSELoss{}, Adam{},
                  batch<3>};
  return static_cast<int>(fit(trainer, loader, {.epochs = 1}).last.loss);
}
