// SPDX-License-Identifier: MIT
// A network that the compiler trained, within its default limits, is data: read-only, with no code
// at start-up.
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

constexpr Tensor<float, 12, 2> X{{{3.0f, 0.5f},
                                  {1.0f, 1.0f},
                                  {0.5f, 2.0f},
                                  {2.0f, 1.5f},
                                  {3.5f, 3.0f},
                                  {2.0f, 2.5f},
                                  {1.5f, 1.0f},
                                  {0.5f, 0.5f},
                                  {2.5f, 0.8f},
                                  {2.1f, 2.0f},
                                  {1.2f, 0.5f},
                                  {0.7f, 1.5f}}};
constexpr Tensor<float, 12, 1> y{{{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};

constexpr Net by_compiler = [] {
  Trainer t{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1f}, batch<12>};
  for (int e = 0; e < 50; ++e) t.step(X, y);
  return t.model();
}();
static_assert(accuracy(by_compiler, X, y) == 1.0f);

extern constinit const Net trained = by_compiler;
