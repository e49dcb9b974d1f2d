// SPDX-License-Identifier: MIT
#include <array>
#include <fixnet/train/schedulers.hpp>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

// A whole schedule, as a table made by the compiler.
template <class Policy>
constexpr std::array<double, 40> table(const Policy& policy) {
  Driven driven{{.lr = 0.1}};
  Scheduler scheduler{driven, policy};
  std::array<double, 40> rates{driven.rule().lr};
  for (std::size_t t = 1; t < rates.size(); ++t) rates[t] = scheduler.step(driven);
  return rates;
}

}  // namespace

// The empty assembly makes the compiler forget what it knows about the policy.
#define CHECK_SAME_AT_RUN_TIME(...)       \
  do {                                    \
    constexpr auto policy = __VA_ARGS__;  \
    constexpr auto rates = table(policy); \
    auto later = policy;                  \
    asm volatile("" : "+m"(later));       \
    CHECK(table(later) == rates);         \
  } while (false)

TEST_CASE("schedulers: a table made by the compiler has the bits of one made at run time") {
  CHECK_SAME_AT_RUN_TIME(StepLR{.step_size = 3, .gamma = 0.7});
  CHECK_SAME_AT_RUN_TIME(MultiStepLR<2>{.milestones = {5, 11}, .gamma = 0.7});
  CHECK_SAME_AT_RUN_TIME(ExponentialLR{.gamma = 0.93});
  CHECK_SAME_AT_RUN_TIME(LinearLR{.total_iters = 17});
  CHECK_SAME_AT_RUN_TIME(CosineAnnealingLR{.T_max = 17, .eta_min = 0.003});
  CHECK_SAME_AT_RUN_TIME(OneCycleLR{.max_lr = 0.3, .total_steps = 40});
  CHECK_SAME_AT_RUN_TIME(ConstantLR{.factor = 0.3});
  CHECK_SAME_AT_RUN_TIME(PolynomialLR{.total_iters = 30, .power = 1.75});
  CHECK_SAME_AT_RUN_TIME(CosineAnnealingWarmRestarts{.T_0 = 5, .T_mult = 2});
  CHECK_SAME_AT_RUN_TIME(CyclicLR{.step_size_up = 7, .mode = CyclicMode::exp_range, .gamma = 0.93});
}
