// SPDX-License-Identifier: MIT
// The network, compiled once for each instruction set: with -march and the table's name as MODEL.
#include "model.hpp"

#include <fixnet/fixnet.hpp>

namespace {
using namespace fixnet;
using Net = Sequential<Linear<2, 16>, Tanh, Linear<16, 1>, Sigmoid>;

// Made when it is first asked for, so that no file's code runs before the processor is known.
auto& trainer() {
  static Trainer own{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.05}, batch<4>};
  return own;
}

float train(const float (&x)[4][2], const float (&y)[4][1]) { return trainer().step(x, y); }
float infer(const float (&x)[2]) { return trainer().model()(x)[0]; }
}  // namespace

extern const Model MODEL{PROCESSOR, train, infer};
