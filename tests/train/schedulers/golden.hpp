// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstddef>
#include <fixnet/train/schedulers/scheduler.hpp>

// Steps a Scheduler along PyTorch's rates, and asks the policy for each epoch directly as well.
double largest_relative_error(const fixnet::LRPolicy auto& policy, double base_lr,
                              const auto& golden) {
  fixnet::Scheduler scheduler{policy, base_lr};
  double largest = 0;
  for (std::size_t t = 0; t < golden.size(); ++t) {
    const double lr = t == 0 ? scheduler.lr() : scheduler.step();
    const double direct = policy.lr(base_lr, static_cast<long>(t));
    const double error = std::fmax(std::abs(lr - golden[t]), std::abs(direct - golden[t]));
    if (error != 0) largest = std::fmax(largest, error / std::abs(golden[t]));
  }
  return largest;
}
