// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

struct Halving {
  constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return base_lr / static_cast<double>(std::int64_t{1} << epoch);
  }
};
struct WithMomentum : Halving {
  constexpr double momentum(std::int64_t epoch) const noexcept {
    return static_cast<double>(epoch);
  }
};
struct MayThrow {
  double lr(double, std::int64_t) const { return 0; }
};

static_assert(LRPolicy<Halving> && !MomentumPolicy<Halving>);
static_assert(MomentumPolicy<WithMomentum>);
static_assert(!LRPolicy<MayThrow> && !LRPolicy<int>);
static_assert(std::is_trivially_copyable_v<Scheduler<Halving>>);

}  // namespace

TEST_CASE("Scheduler: begins at epoch 0 with the policy's rate, and each step goes one on") {
  Driven driven{{.lr = 0.8}};
  Scheduler scheduler{driven, Halving{}};
  CHECK(scheduler.epoch() == 0);
  CHECK(driven.rule().lr == 0.8);
  CHECK(scheduler.step(driven) == 0.4);
  CHECK(driven.rule().lr == 0.4);
  CHECK(scheduler.step(driven) == 0.2);
  CHECK(scheduler.epoch() == 2);
  CHECK(scheduler.base_lr() == 0.8);
}

TEST_CASE("Scheduler: sets the first rate when it is made") {
  Driven driven{{.lr = 0.8}};
  const Scheduler scheduler{driven, LinearLR{.start_factor = 0.25}};
  CHECK(driven.rule().lr == 0.2);
  CHECK(scheduler.base_lr() == 0.8);
}

TEST_CASE("Scheduler: a copy is a snapshot, an assignment goes back") {
  Driven driven{{.lr = 1}};
  Scheduler scheduler{driven, Halving{}};
  const Scheduler saved = scheduler;
  scheduler.step(driven);
  scheduler = saved;
  CHECK(scheduler.epoch() == 0);
  CHECK(scheduler.step(driven) == 0.5);
}

TEST_CASE("Scheduler: sets the momentum where its policy has one, and is a constant expression") {
  static_assert([] {
    Driven driven{{.lr = 1, .momentum = 0.3}};
    Scheduler scheduler{driven, WithMomentum{}};
    scheduler.step(driven);
    return driven.rule().momentum == 1 && driven.rule().lr == 0.5;
  }());
  static_assert([] {
    Driven driven{{.lr = 1, .momentum = 0.3}};
    Scheduler scheduler{driven, WithoutMomentum{WithMomentum{}}};
    scheduler.step(driven);
    return driven.rule().momentum == 0.3 && driven.rule().lr == 0.5;
  }());
  SUCCEED();
}

TEST_CASE("Scheduler: Adam's momentum is beta1") {
  Optimizer optimizer{Sequential<Linear<1, 1>>{}, Adam{.lr = 0.1}};
  Scheduler scheduler{optimizer, OneCycleLR{.max_lr = 0.5, .total_steps = 11}};
  CHECK(optimizer.rule().beta1 == 0.95);
  CHECK_THAT(optimizer.rule().lr, Catch::Matchers::WithinAbs(0.02, 1e-16));
  scheduler.step(optimizer);
  CHECK(optimizer.rule().beta1 < 0.95);
}

TEST_CASE("Schedules: settings of 0, below 0 and as large as they get have a rate") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  for (const std::int64_t setting :
       {least, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, most - 1, most}) {
    const auto check = [&](const auto& policy) {
      for (const std::int64_t epoch : {least, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1},
                                       std::int64_t{2}, std::int64_t{1} << 40, most}) {
        INFO("setting " << setting << ", epoch " << epoch);
        const double lr = schedulers_impl::next(policy, 0.5, 0.5, epoch);
        CHECK(lr >= 0);
        CHECK(lr <= 2);  // where the rate should have been 0, or half of that
        if constexpr (ClosedLRPolicy<std::remove_cvref_t<decltype(policy)>>) {
          CHECK(policy.lr(0.5, epoch) >= 0);
          CHECK(policy.lr(0.5, epoch) <= 0.5 + 1e-12);
        }
      }
    };
    check(StepLR{.step_size = setting, .gamma = 0.5});
    check(ConstantLR{.factor = 0.5, .total_iters = setting});
    check(LinearLR{.total_iters = setting});
    check(PolynomialLR{.total_iters = setting});
    check(PolynomialLR{.total_iters = setting, .power = 0.5});
    check(CosineAnnealingLR{.T_max = setting});
    check(CosineAnnealingWarmRestarts{.T_0 = setting});
    check(CosineAnnealingWarmRestarts{.T_0 = 3, .T_mult = setting});
    check(CosineAnnealingWarmRestarts{.T_0 = setting, .T_mult = 2});
    check(CyclicLR{.max_lr = 0.5, .step_size_up = setting});
    check(CyclicLR{.max_lr = 0.5, .step_size_up = 3, .step_size_down = setting});
    check(OneCycleLR{.max_lr = 0.5, .total_steps = setting});
  }
}

TEST_CASE("CosineAnnealingLR: the largest T_max there is has its middle in the middle") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t half : {most, most - 1, most / 2 + 9}) {
    const CosineAnnealingLR policy{.T_max = half};
    CHECK_THAT(policy.lr(1, 5), Catch::Matchers::WithinAbs(1, 1e-12));
    CHECK_THAT(policy.lr(1, half / 2), Catch::Matchers::WithinAbs(0.5, 1e-12));
    CHECK_THAT(policy.lr(1, half), Catch::Matchers::WithinAbs(0, 1e-12));
  }
}

TEST_CASE("Schedules: no steps are over at once, a total of none as one of 1") {
  CHECK(OneCycleLR{.max_lr = 0.5, .total_steps = 0}.lr(0.1, 0) == 0.5 / 25 / 1e4);
  CHECK(OneCycleLR{.max_lr = 0.5, .total_steps = 0}.momentum(0) == 0.95);
  CHECK(LinearLR{.total_iters = 0}.lr(0.5, -1) == 0.5);
  CHECK(LinearLR{.total_iters = 0}.next(0.5, 0.5, 0) == 0.5);
  CHECK(ConstantLR{.total_iters = 0}.next(0.5, 0.5, 0) == 0.5);
  CHECK(PolynomialLR{.total_iters = 0}.next(0.5, 0.5, 0) == 0);
  CHECK(LinearLR{.start_factor = 0, .total_iters = 4}.next(0, 0.5, 1) == 0.125);
  CHECK(ConstantLR{.factor = 0, .total_iters = 4}.next(0, 0.5, 4) == 0.5);
}
