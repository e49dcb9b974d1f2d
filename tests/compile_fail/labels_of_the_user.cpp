// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>>;
constexpr float samples[3][2] = {{1, 2}, {3, 4}, {5, 6}};
constexpr int labels[3] = {0, 1, 2};
int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<3>};
  return trainer.step(samples, labels) + accuracy(trainer.model(), samples, labels) > 0;
}
