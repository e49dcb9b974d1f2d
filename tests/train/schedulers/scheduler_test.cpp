// SPDX-License-Identifier: MIT
#include <fixnet/train/schedulers/scheduler.hpp>
#include <type_traits>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

struct Halving {
  constexpr double lr(double base_lr, long epoch) const noexcept {
    return base_lr / static_cast<double>(1L << epoch);
  }
};
struct WithMomentum : Halving {
  constexpr double momentum(long epoch) const noexcept { return static_cast<double>(epoch); }
};
struct MayThrow {
  double lr(double, long) const { return 0; }
};

static_assert(LRPolicy<Halving> && !MomentumPolicy<Halving>);
static_assert(MomentumPolicy<WithMomentum>);
static_assert(!LRPolicy<MayThrow> && !LRPolicy<int>);
static_assert(std::is_trivially_copyable_v<Scheduler<Halving>>);

}  // namespace

TEST_CASE("Scheduler: begins at epoch 0 with the policy's rate, and each step goes one on") {
  Scheduler scheduler{Halving{}, 0.8};
  CHECK(scheduler.epoch() == 0);
  CHECK(scheduler.lr() == 0.8);
  CHECK(scheduler.step() == 0.4);
  CHECK(scheduler.lr() == 0.4);
  CHECK(scheduler.step() == 0.2);
  CHECK(scheduler.epoch() == 2);
  CHECK(scheduler.base_lr() == 0.8);
}

TEST_CASE("Scheduler: a copy is a snapshot, an assignment goes back") {
  Scheduler scheduler{Halving{}, 1.0};
  const Scheduler saved = scheduler;
  scheduler.step();
  scheduler = saved;
  CHECK(scheduler.lr() == 1);
}

TEST_CASE(
    "Scheduler: gives the momentum where its policy does, and works in constant expressions") {
  static_assert([] {
    Scheduler scheduler{WithMomentum{}, 1.0};
    scheduler.step();
    return scheduler.momentum() == 1 && scheduler.lr() == 0.5;
  }());
  SUCCEED();
}
