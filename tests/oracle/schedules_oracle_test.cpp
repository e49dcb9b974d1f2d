// SPDX-License-Identifier: MIT
#include "golden/schedules_f64.hpp"

#include "agree.hpp"
#include "catch_compat.hpp"
#include "oracle/settings.hpp"

using namespace fixnet;

namespace {

/// Calls act(policy) with the schedule that schedule_cases.py calls so; false if there is none.
template <class Act>
bool with_policy(std::string_view name, const Act& act) {
  const auto is = [&](std::string_view other, const auto& policy) {
    if (name != other) return false;
    act(policy);
    return true;
  };
  const Schedulers one_after_another{LinearLR{.start_factor = 0.25, .total_iters = 4},
                                     CosineAnnealingLR{.T_max = 6}, ExponentialLR{.gamma = 0.9}};
  const Schedulers together{ConstantLR{.factor = 0.1, .total_iters = 3},
                            ExponentialLR{.gamma = 0.9}, StepLR{.step_size = 5}};
  const CyclicLR cyclic{.base_lr = 0.01, .max_lr = 0.1, .step_size_up = 6};
  CyclicLR uneven = cyclic, halved = cyclic, falling = cyclic;
  uneven.step_size_up = 4, uneven.step_size_down = 7;
  halved.mode = CyclicMode::triangular2;
  falling.mode = CyclicMode::exp_range, falling.gamma = 0.95;
  const OneCycleLR one_cycle{.max_lr = 0.1, .total_steps = 40};
  OneCycleLR three_phase = one_cycle;
  three_phase.anneal_strategy = AnnealStrategy::linear, three_phase.three_phase = true;
  return is("StepLR", StepLR{.step_size = 5, .gamma = 0.3}) ||
         is("MultiStepLR", MultiStepLR<4>{.milestones = {3, 9, 9, 30}, .gamma = 0.5}) ||
         is("ExponentialLR", ExponentialLR{.gamma = 0.93}) ||
         is("ConstantLR", ConstantLR{.factor = 0.25, .total_iters = 6}) ||
         is("LinearLR", LinearLR{.start_factor = 0.2, .end_factor = 0.9, .total_iters = 12}) ||
         is("PolynomialLR", PolynomialLR{.total_iters = 25}) ||
         is("PolynomialLR power", PolynomialLR{.total_iters = 25, .power = 1.75}) ||
         is("CosineAnnealingLR", CosineAnnealingLR{.T_max = 10, .eta_min = 0.001}) ||
         is("CosineAnnealingWarmRestarts",
            CosineAnnealingWarmRestarts{.T_0 = 4, .T_mult = 2, .eta_min = 0.001}) ||
         is("CosineAnnealingWarmRestarts even", CosineAnnealingWarmRestarts{.T_0 = 7}) ||
         is("LambdaLR",
            LambdaLR{[](std::int64_t epoch) { return 1 / (1 + static_cast<double>(epoch)); }}) ||
         is("MultiplicativeLR", MultiplicativeLR{[](std::int64_t epoch) {
              return 1 - 0.5 / (1 + static_cast<double>(epoch));
            }}) ||
         is("CyclicLR", uneven) || is("CyclicLR triangular2", halved) ||
         is("CyclicLR exp_range", falling) || is("OneCycleLR", one_cycle) ||
         is("OneCycleLR three_phase", three_phase) ||
         is("SequentialLR", SequentialLR{one_after_another, std::array{4, 20}}) ||
         is("ChainedScheduler", ChainedScheduler{together});
}

/// What stands for a Trainer.
struct Driven {
  SGD settings{.lr = 0.05, .momentum = 0.5};
  SGD& rule() noexcept { return settings; }
};

double distance(double ours, double torch) {
  return ours == torch ? 0 : std::abs(ours - torch) / std::max(std::abs(torch), 1e-6);
}

/// A policy without its momentum where the optimizer has none.
template <class Rule, class Policy>
auto suited(const Policy& policy) {
  if constexpr (schedulers_impl::MomentumToCycle<PlainSGD, Rule>::ok &&
                (schedulers_impl::HasBeta1<Rule> || schedulers_impl::HasMomentum<Rule>)) {
    return policy;
  } else {
    return WithoutMomentum{policy};
  }
}

template <class Rule, class Policy>
auto trained(const golden::ScheduledTraining& c, const Rule& rule, const Policy& policy) {
  using Net = Network<double, Linear<6, 1>>;
  Net model;
  model.set_parameters(vector_of<7>(c.p0));
  Optimizer optimizer{model, rule};
  Scheduler scheduler{optimizer, policy};
  for (std::size_t step = 0; step < 16; ++step) {
    optimizer.step(model, in_layout<Net>(c.gradients.subspan(step * 7, 7)));
    scheduler.step(optimizer);
  }
  return model.parameters();
}

}  // namespace

TEST_CASE("Schedulers: PyTorch's rates and momenta, the first included") {
  for (const auto& c : golden::schedules) {
    INFO(c.name);
    CHECK(with_policy(c.name, [&](const auto& policy) {
      Driven driven;
      Scheduler scheduler{driven, policy};
      for (std::size_t epoch = 0; epoch < 40; ++epoch) {
        INFO("epoch " << epoch << ": " << driven.rule().lr << ", PyTorch's " << c.rates[epoch]);
        CHECK(distance(driven.rule().lr, c.rates[epoch]) < 1e-12);
        CHECK(distance(driven.rule().momentum, c.momenta[epoch]) < 1e-14);
        CHECK(scheduler.epoch() == static_cast<std::int64_t>(epoch));
        scheduler.step(driven);
      }
    }));
  }
}

TEST_CASE("Schedulers: a rate changed by hand is multiplied, or overwritten, as in PyTorch") {
  for (const auto& c : golden::schedules) {
    INFO(c.name);
    CHECK(with_policy(c.name, [&](const auto& policy) {
      Driven driven;
      Scheduler scheduler{driven, policy};
      for (std::size_t epoch = 0; epoch < 40; ++epoch) {
        if (epoch == 7) driven.rule().lr *= 0.5;
        INFO("epoch " << epoch << ": " << driven.rule().lr << ", PyTorch's " << c.changed[epoch]);
        CHECK(distance(driven.rule().lr, c.changed[epoch]) < 1e-12);
        scheduler.step(driven);
      }
    }));
  }
}

TEST_CASE("Schedulers: every optimizer with every schedule that drives it, PyTorch's parameters") {
  for (const auto& c : golden::scheduled_trainings) {
    INFO(c.optimizer << " with " << c.schedule);
    CHECK(oracle::with_rule(c.optimizer, [&](const auto& rule) {
      using Rule = std::remove_cvref_t<decltype(rule)>;
      // PyTorch 1.13's CyclicLR cycles no beta1.
      const bool cycles = c.schedule.starts_with("CyclicLR") && schedulers_impl::HasBeta1<Rule>;
      CHECK(with_policy(c.schedule, [&](const auto& policy) {
        const auto p = cycles ? trained(c, rule, WithoutMomentum{policy})
                              : trained(c, rule, suited<Rule>(policy));
        for (int i = 0; i < 7; ++i) {
          const double torch = c.p[static_cast<std::size_t>(i)];
          INFO("parameter " << i << ": " << p[i] << ", PyTorch's " << torch);
          CHECK(apart(p[i], torch, 1) <= 1e-11);
        }
      }));
    }));
  }
}
