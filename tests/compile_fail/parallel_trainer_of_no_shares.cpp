// SPDX-License-Identifier: MIT
// EXPECT: a ParallelTrainer's batch is a whole number of rows a share
// EXPECT: 24.* rows in .*0.* shares
#include <fixnet/fixnet.hpp>
#include <fixnet/train/parallel_trainer.hpp>

using namespace fixnet;

int main() {
  ParallelTrainer trainer{Sequential<Linear<2, 3>>{manual_seed(1)}, MSELoss{}, Adam{}, batch<24>,
                          shares<0>};
  return trainer.threads();
}
