// SPDX-License-Identifier: MIT
// EXPECT: this loss on class indices lacks `static constexpr losses_impl::Scores
// EXPECT: the loss is .*Focal
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Focal {
  Reduction reduction = Reduction::mean;
  int ignore_index = -100;
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Focal{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<int, 12>{}) > 0;
}
