// SPDX-License-Identifier: MIT
#include <fixnet/train/population_scheduler.hpp>
#include <fixnet/train/schedulers.hpp>
#include <ratio>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

struct Rule {
  double lr = 0, beta1 = 0.9;
};
struct OneTrainer {
  Rule rules{};
  Rule& rule() { return rules; }
};
/// What a scheduler sees of a population's Trainer.
struct Many {
  struct Model {
    static constexpr int count = 5;
  };
  Rule rules[5]{{0.1}, {0.2}, {0.05}, {1}, {0}};
  Rule& rule(int i) { return rules[i]; }
};

template <class Policy>
void each_is_driven_as_alone(const Policy& policy) {
  Many many;
  OneTrainer alone[5];
  for (int i = 0; i < 5; ++i) alone[i].rules = many.rules[i];
  Scheduler scheduler{many, policy};
  Scheduler<Policy> schedulers[]{{alone[0], policy},
                                 {alone[1], policy},
                                 {alone[2], policy},
                                 {alone[3], policy},
                                 {alone[4], policy}};
  for (int epoch = 0; epoch < 25; ++epoch) {
    for (int i = 0; i < 5; ++i) {
      CHECK(many.rules[i].lr == alone[i].rules.lr);
      CHECK(many.rules[i].beta1 == alone[i].rules.beta1);
      CHECK(scheduler.base_lr(i) == schedulers[i].base_lr());
    }
    const Tensor<double, 5> rates = scheduler.step(many);
    for (int i = 0; i < 5; ++i) CHECK(rates[i] == schedulers[i].step(alone[i]));
  }
  CHECK(scheduler.epoch() == 25);
}

}  // namespace

TEST_CASE("Scheduler of a population: each network has the rates that it has alone") {
  each_is_driven_as_alone(StepLR{.step_size = 3, .gamma = 0.7});
  each_is_driven_as_alone(CosineAnnealingLR{.T_max = 17, .eta_min = 0.003});
  each_is_driven_as_alone(OneCycleLR{.max_lr = 0.3, .total_steps = 30});
  each_is_driven_as_alone(LambdaLR{
      [factor = 0.9](std::int64_t epoch) { return factor / static_cast<double>(epoch + 1); }});
}

TEST_CASE("Scheduler of a population: ReduceLROnPlateau follows the loss of each network") {
  Many many;
  OneTrainer alone[5];
  const ReduceLROnPlateau policy{.factor = 0.5, .patience = 1};
  Scheduler scheduler{many, policy};
  for (int i = 0; i < 5; ++i) alone[i].rules = many.rules[i];
  Scheduler<ReduceLROnPlateau> schedulers[]{{alone[0], policy},
                                            {alone[1], policy},
                                            {alone[2], policy},
                                            {alone[3], policy},
                                            {alone[4], policy}};
  for (int epoch = 0; epoch < 12; ++epoch) {
    Tensor<float, 5> losses{};
    for (int i = 0; i < 5; ++i)
      losses[i] =
          i == 2 ? 1.0f / static_cast<float>(epoch + 1) : static_cast<float>(epoch % (i + 2));
    const auto rates = scheduler.step(many, losses);
    for (int i = 0; i < 5; ++i) CHECK(rates[i] == schedulers[i].step(alone[i], losses[i]));
  }
  CHECK(many.rules[2].lr == 0.05);
  CHECK(many.rules[0].lr < 0.1);
  CHECK(scheduler[1].best() == schedulers[1].best());
  scheduler.copy(2, 1);
  CHECK(scheduler[1].best() == scheduler[2].best());
}

TEST_CASE("Scheduler of a population: copied networks, and a state that is saved and restored") {
  Many many;
  Scheduler scheduler{many, ExponentialLR{.gamma = 0.5}};
  (void)scheduler.step(many);
  scheduler.copy(3, 0);
  CHECK(scheduler.base_lr(0) == 1);
  Many other = many;
  decltype(scheduler) restored{scheduler.state()};
  CHECK(scheduler.step(many) == restored.step(other));
}
