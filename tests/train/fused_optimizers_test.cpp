// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

namespace {
using Net = Sequential<Linear<3, 9>, Tanh, Linear<9, 2>>;
template <class Rule>
void of(const char* name, const Rule& rule) {
  fused_is_explicit<5, Net>(name, MSELoss{}, rule, 12);
}
}  // namespace

TEST_CASE("Trainer::step gives the explicit loop's bits: optimizers") {
  of("SGD", SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.01, .nesterov = true});
  of("Adam", Adam{.lr = 0.1, .weight_decay = 0.01});
  of("AMSGrad", AMSGrad{.lr = 0.1});
  of("AdamW", AdamW{.lr = 0.1, .maximize = true});
  of("RMSprop", RMSpropWith<true, true>{.lr = 0.1, .momentum = 0.5});
  of("Adagrad", Adagrad{.lr = 0.1});
}
