// SPDX-License-Identifier: MIT
//
// The contract of learning rate schedules. A policy is an aggregate of PyTorch's settings with pure
// functions, one of the first two at least:
//
//   lr(base_lr, epoch)          the rate of an epoch in closed form: any epoch can be asked for
//   next(lr, base_lr, epoch)    the rate of an epoch, 0 the first, from the one before it, in
//                               PyTorch's chainable form: a rate changed by hand is multiplied
//   momentum(epoch)             optional: the momentum (Adam: beta1); NaN leaves it as it is
//
// A Scheduler asks for next where there is one, else for lr, which overwrites a rate changed by
// hand, as PyTorch's get_lr does for the same policies. Constant expressions agree with run time to
// the last bit. A base_lr or a setting that is NaN or infinite comes out as arithmetic has it.
// Epochs below 0 count as 0.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <cstdint>
#include <fixnet/base/cmath.hpp>
#include <fixnet/base/sentence.hpp>

FIXNET_NAMESPACE_BEGIN

/// A policy that computes the learning rate from the epoch alone.
template <class Policy>
concept ClosedLRPolicy = requires(const Policy& policy, double base_lr, std::int64_t epoch) {
  { policy.lr(base_lr, epoch) }
  noexcept->std::same_as<double>;
};

/// A policy that computes the next learning rate from the present one.
template <class Policy>
concept ChainedLRPolicy = requires(const Policy& policy, double lr, std::int64_t epoch) {
  { policy.next(lr, lr, epoch) }
  noexcept->std::same_as<double>;
};

/// A policy that a Scheduler can follow.
template <class Policy>
concept LRPolicy = ClosedLRPolicy<Policy> || ChainedLRPolicy<Policy>;

/// A policy that computes a momentum too (Adam: beta1).
template <class Policy>
concept MomentumPolicy = LRPolicy<Policy> && requires(const Policy& policy, std::int64_t epoch) {
  { policy.momentum(epoch) }
  noexcept->std::same_as<double>;
};

namespace schedulers_impl {

template <LRPolicy Policy>
constexpr double next(const Policy& policy, double lr, double base_lr,
                      std::int64_t epoch) noexcept {
  if constexpr (ChainedLRPolicy<Policy>) {
    return policy.next(lr, base_lr, epoch);
  } else {
    return policy.lr(base_lr, epoch);
  }
}
/// A policy's first rate after another policy's, which PyTorch takes from base_lr if it can.
template <LRPolicy Policy>
constexpr double restarted(const Policy& policy, double lr, double base_lr) noexcept {
  if constexpr (ClosedLRPolicy<Policy>) {
    return policy.lr(base_lr, 0);
  } else {
    return policy.next(lr, base_lr, 0);
  }
}
template <LRPolicy Policy>
constexpr double momentum(const Policy& policy, std::int64_t epoch) noexcept {
  if constexpr (MomentumPolicy<Policy>) {
    return policy.momentum(epoch);
  } else {
    return cmath_impl::quiet_nan;
  }
}

/// A type that a Scheduler can drive: a Trainer or an Optimizer.
template <class D>
concept Driven = requires(D& driven) {
  driven.rule().lr = 0.5;
};
template <class D>
using RuleOf = std::remove_reference_t<decltype(std::declval<D&>().rule())>;
template <class Rule>
concept HasBeta1 = requires(Rule& rule) {
  { rule.beta1 } -> std::same_as<double&>;
};
template <class Rule>
concept HasMomentum = requires(Rule& rule) {
  { rule.momentum } -> std::same_as<double&>;
};

template <class Given, class Policy>
struct SchedulerDrives {
  static constexpr bool ok = Driven<Given> && LRPolicy<Policy>;
  FIXNET_CHECK(ok,
               "a scheduler is made of what it drives and how: Scheduler scheduler{trainer, "
               "StepLR{.step_size = 30}}, or an Optimizer in place of the Trainer; that sets the "
               "first learning rate, and scheduler.step(trainer) the next ones; a rate alone is "
               "StepLR{...}.lr(base_lr, epoch)",
               "you gave ", check_impl::type<Given>, " and ", check_impl::type<Policy>);
};
template <class... Given>
struct SchedulerStepTakes {
  static constexpr bool ok = check_impl::never<Given...>;
  FIXNET_CHECK(
      ok,
      "scheduler.step takes the Trainer or Optimizer that it drives, scheduler.step(trainer), and "
      "sets its learning rate; with ReduceLROnPlateau, scheduler.step(trainer, loss), and for a "
      "population a Tensor of a loss for each network",
      "you gave ", check_impl::type<Given>...);
};
template <class Policy, class Rule>
struct MomentumToCycle {
  static constexpr bool ok = !MomentumPolicy<Policy> || HasBeta1<Rule> || HasMomentum<Rule>;
  FIXNET_CHECK(ok,
               "this policy cycles a momentum and this optimizer has none: "
               "WithoutMomentum{OneCycleLR{...}} is the learning rate alone",
               "the policy is ", check_impl::type<Policy>, " and the optimizer ",
               check_impl::type<Rule>);
};

/// Sets a rule's learning rate and momentum.
template <class Rule, class Policy>
constexpr double drive(Rule& rule, const Policy& policy, double base_lr,
                       std::int64_t epoch) noexcept {
  rule.lr = next(policy, rule.lr, base_lr, epoch);
  if constexpr (check_impl::Passes<MomentumToCycle<Policy, Rule>> && MomentumPolicy<Policy>) {
    const double given = policy.momentum(epoch);
    if (cmath_impl::is_nan(given)) return rule.lr;
    if constexpr (HasBeta1<Rule>) rule.beta1 = given;
    if constexpr (HasMomentum<Rule>) rule.momentum = given;
  }
  return rule.lr;
}

}  // namespace schedulers_impl

/// A policy's learning rate without its momentum, for an optimizer that has none.
template <LRPolicy Policy>
struct WithoutMomentum {
  static constexpr const char* name = "WithoutMomentum";
  Policy policy;

  [[nodiscard]] constexpr double next(double lr, double base_lr,
                                      std::int64_t epoch) const noexcept {
    return schedulers_impl::next(policy, lr, base_lr, epoch);
  }
};
template <class Policy>
WithoutMomentum(Policy) -> WithoutMomentum<Policy>;

/// Drives the learning rate, and momentum, of a Trainer or an Optimizer:
///   Scheduler scheduler{trainer, StepLR{.step_size = 30}};  // sets the first rate
///   … trainer.step(X, y); …  scheduler.step(trainer);       // after every epoch: the next one
/// It holds no reference: step names what is driven, so trainer and scheduler can be copied, kept
/// and put back as the values they are.
/// Cost      a trivially copyable value; no allocation, noexcept
/// Source    torch.optim.lr_scheduler: the constructor's initial step, step() after every epoch
template <class Policy>
class Scheduler {
 public:
  /// Begins at epoch 0: the learning rate at hand is base_lr, and is set to the policy's first.
  template <schedulers_impl::Driven D>
    requires LRPolicy<Policy>
  constexpr Scheduler(D& driven, const Policy& policy) noexcept
      : policy_{policy}, base_lr_{driven.rule().lr} {
    schedulers_impl::drive(driven.rule(), policy_, base_lr_, 0);
  }
  /// Says what a scheduler is made of.
  template <class Given>
    requires(!schedulers_impl::Driven<Given> || !LRPolicy<Policy>)
  constexpr Scheduler(const Given&, const Policy& policy) noexcept : policy_{policy}, base_lr_{0} {
    (void)check_impl::Passes<schedulers_impl::SchedulerDrives<Given, Policy>>;
  }

  /// Goes to the next epoch: sets its learning rate, and momentum, and returns the rate.
  template <schedulers_impl::Driven D>
  constexpr double step(D& driven) noexcept {
    ++epoch_;
    return schedulers_impl::drive(driven.rule(), policy_, base_lr_, epoch_);
  }
  /// Says what a step takes.
  template <class... Given>
  constexpr double step(const Given&...) noexcept {
    return check_impl::Passes<schedulers_impl::SchedulerStepTakes<Given...>> ? 0 : 1;
  }

  [[nodiscard]] constexpr std::int64_t epoch() const noexcept { return epoch_; }
  [[nodiscard]] constexpr double base_lr() const noexcept { return base_lr_; }
  [[nodiscard]] constexpr const Policy& policy() const noexcept { return policy_; }

  /// All that a scheduler is, to save and to restore; the rate itself is the optimizer's.
  struct State {
    Policy policy;
    double base_lr;
    std::int64_t epoch;
  };
  constexpr explicit Scheduler(const State& state) noexcept
      : policy_{state.policy}, base_lr_{state.base_lr}, epoch_{state.epoch} {}
  [[nodiscard]] constexpr State state() const noexcept { return {policy_, base_lr_, epoch_}; }

 private:
  Policy policy_;
  double base_lr_;
  std::int64_t epoch_ = 0;
};
template <class D, class Policy>
Scheduler(D&, Policy) -> Scheduler<Policy>;
template <class D, class Policy>
Scheduler(const D&, Policy) -> Scheduler<Policy>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
