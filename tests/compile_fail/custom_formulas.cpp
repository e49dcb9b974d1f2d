// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Square = Activation<[](auto x) { return x * x; }>;
using Leaky = Activation<[](auto x) { return select(x > 0, x, x * 0.125f); }>;
using Net = Sequential<Linear<2, 10>, Square, Linear<10, 4>, Leaky, Linear<4, 1>>;
using Absolute = Criterion<[](auto y, auto t) { return abs(y - t); }>;
int main() {
  Trainer trainer{Net{manual_seed(1)}, Absolute{}, SGD{}, batch<3>};
  return trainer.step(Tensor<float, 3, 2>{}, Tensor<float, 3, 1>{}) > 0;
}
