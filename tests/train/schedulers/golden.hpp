// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstddef>
#include <fixnet/train/schedulers/scheduler.hpp>

// What stands for a Trainer or an Optimizer.
struct Driven {
  struct Rule {
    double lr = 0;
    double momentum = 0;
  };
  Rule settings;
  constexpr Rule& rule() noexcept { return settings; }
};

// Steps a Scheduler along PyTorch's rates, and asks the policy for each epoch directly as well.
double largest_relative_error(const fixnet::LRPolicy auto& policy, double base_lr,
                              const auto& golden) {
  Driven driven{{.lr = base_lr}};
  fixnet::Scheduler scheduler{driven, policy};
  double largest = 0;
  for (std::size_t t = 0; t < golden.size(); ++t) {
    const double lr = t == 0 ? driven.rule().lr : scheduler.step(driven);
    const double direct = policy.lr(base_lr, static_cast<long>(t));
    const double error = std::fmax(std::abs(lr - golden[t]), std::abs(direct - golden[t]));
    if (error != 0) largest = std::fmax(largest, error / std::abs(golden[t]));
  }
  return largest;
}
