// SPDX-License-Identifier: MIT
// EXPECT: fixnet: a ParallelTrainer computes parts of a batch apart: it takes no layer that draws random numbers
// EXPECT: Dropout
#include <fixnet/fixnet.hpp>
#include <fixnet/train/parallel_trainer.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 4>, Dropout<Decimal<0.5>>, Linear<4, 1>> model{manual_seed(1)};
  ParallelTrainer trainer{model, MSELoss{}, Adam{}, batch<12>, shares<4>};
  return trainer.threads();
}
