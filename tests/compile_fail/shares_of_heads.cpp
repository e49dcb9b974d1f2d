// SPDX-License-Identifier: MIT
// EXPECT: fixnet: a ParallelTrainer takes one loss, and no HeadLosses
#include <fixnet/fixnet.hpp>
#include <fixnet/train/parallel_trainer.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 4>, Heads<Branch<Linear<4, 3>>, Branch<Linear<4, 1>>>> model{
      manual_seed(1)};
  ParallelTrainer trainer{model, HeadLosses<CrossEntropyLoss, MSELoss>{}, Adam{}, batch<12>,
                          shares<4>};
  return trainer.threads();
}
