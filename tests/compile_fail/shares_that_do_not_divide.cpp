// SPDX-License-Identifier: MIT
// EXPECT: fixnet: a ParallelTrainer's batch is a whole number of rows a share
// EXPECT: 12 rows in 5 shares
#include <fixnet/fixnet.hpp>
#include <fixnet/train/parallel_trainer.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 1>> model{manual_seed(1)};
  ParallelTrainer trainer{model, MSELoss{}, Adam{}, batch<12>, shares<5>};
  return trainer.threads();
}
