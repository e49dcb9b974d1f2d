// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "network/samples.hpp"

namespace samples {

// Losses of `steps` steps on the same batch are finite, and the last is below `share` of the first.
template <int B, class Net, class Loss, class Rule>
void learns(const char* name, const Loss& loss, const Rule& rule, int steps, float share) {
  using Training = Trainer<Net, Loss, Rule, B>;
  const auto net = std::make_unique<Net>(manual_seed(1));  // large ones would fill a thread's stack
  const auto trainer = std::make_unique<Training>(*net, loss, rule);
  const auto x = std::make_unique<Tensor<float, B, Net::in>>(uniform<float, B, Net::in>(1));
  const auto y = targets<Loss, Net, B>(2);
  const float first = trainer->step(*x, y);
  float last = first;
  bool finite = first - first == 0;
  for (int i = 1; i < steps; ++i) {
    last = trainer->step(*x, y);
    finite = finite && last - last == 0;
  }
  INFO(name << ": " << first << " -> " << last);
  CHECK(finite);
  CHECK(last < share * first);
}

}  // namespace samples
