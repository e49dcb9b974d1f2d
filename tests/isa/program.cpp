// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

using namespace fixnet;
using Net = Sequential<Linear<3, 40>, Tanh, Linear<40, 1>, Sigmoid>;

extern float x[12][3], y[12][1];

// Its library functions have external names, as everywhere; its own are this file's alone.
namespace {
[[gnu::noinline]] void run() {
  Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1f}, batch<12>};
  y[0][0] = trainer.step(x, y) + trainer.model()(x[0])[0];
}
[[maybe_unused, gnu::used]] void (*const start)() = run;
}  // namespace
