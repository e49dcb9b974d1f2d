// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Sequence<8, 3>, Linear<3, 2>>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{}, batch<12>};
  const float x[12][8][3] = {}, targets[12][8][2] = {};
  const std::array<std::array<std::array<float, 3>, 8>, 12> same{};
  return trainer.step(x, targets) + trainer.step(same, Tensor<float, 12, 8, 2>{}) > 0;
}
