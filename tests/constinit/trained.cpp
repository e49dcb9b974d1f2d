// SPDX-License-Identifier: MIT
// A network that the compiler trained is data: read-only, with no code at start-up.
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

extern constinit const Net trained = [] {
  constexpr Tensor<float, 2, 2> X{{{3.0f, 0.5f}, {0.5f, 2.0f}}};
  constexpr Tensor<float, 2, 1> y{{{1}, {0}}};
  Trainer t{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1}, batch<2>};
  for (int e = 0; e < 10; ++e) t.step(X, y);
  return t.model();
}();
