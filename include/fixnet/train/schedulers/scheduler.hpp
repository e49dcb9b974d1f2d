// SPDX-License-Identifier: MIT
//
// The contract of learning rate schedules. A policy is an aggregate of PyTorch's settings with one
// pure function, lr(base_lr, epoch), in closed form: nothing accumulates, so any epoch can be asked
// for, and constant expressions agree with run time to the last bit.
//
// A base_lr or a setting that is NaN or infinite comes out as arithmetic has it. Epochs below 0
// count as 0. PyTorch's schedulers multiply the last rate again and again; they agree to about n
// ulp after n epochs.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/sentence.hpp>

FIXNET_NAMESPACE_BEGIN

/// Is true of what gives a learning rate for each epoch.
template <class Policy>
concept LRPolicy = requires(const Policy& policy, double base_lr, long epoch) {
  { policy.lr(base_lr, epoch) }
  noexcept->std::same_as<double>;
};

/// Is true of policies that give a momentum too (Adam: beta1).
template <class Policy>
concept MomentumPolicy = LRPolicy<Policy> && requires(const Policy& policy, long epoch) {
  { policy.momentum(epoch) }
  noexcept->std::same_as<double>;
};

namespace check_impl {

template <class Base>
struct ScheduleBeginsAt {
  static constexpr bool ok = never<Base>;
  static_assert(
      ok, FIXNET_SENTENCE("a scheduler counts epochs and knows no optimizer: give it the first "
                          "learning rate, Scheduler{StepLR{.step_size = 30}, 0.1}, and after each "
                          "epoch set optimizer.rule().lr = scheduler.step(), or trainer.rule().lr; "
                          "read ScheduleBeginsAt<your type>",
                          type<Base>));
};

}  // namespace check_impl

/// Counts epochs for a policy: begins at epoch 0, and step() goes to the next one.
/// Cost      a trivially copyable value; no allocation, noexcept
/// Source    torch.optim.lr_scheduler: step() after every epoch, get_last_lr()
template <class Policy>
class Scheduler {
  static_assert(
      LRPolicy<Policy>,
      "fixnet: Scheduler needs a policy with `double lr(double base_lr, long epoch) const "
      "noexcept`, such as StepLR{.step_size = 30}.");

 public:
  constexpr Scheduler(Policy policy, double base_lr) noexcept
      : policy_{policy}, base_lr_{base_lr} {}
  /// Says that a learning rate is what a scheduler begins with.
  template <class Base>
    requires(!std::convertible_to<const Base&, double>)
  constexpr Scheduler(Policy policy, const Base&) noexcept : policy_{policy}, base_lr_{0} {
    (void)check_impl::Passes<check_impl::ScheduleBeginsAt<Base>>;
  }

  /// Returns the learning rate of the current epoch.
  [[nodiscard]] constexpr double lr() const noexcept { return policy_.lr(base_lr_, epoch_); }

  /// Returns the momentum of the current epoch.
  [[nodiscard]] constexpr double momentum() const noexcept requires MomentumPolicy<Policy> {
    return policy_.momentum(epoch_);
  }

  /// Goes to the next epoch and returns its learning rate.
  constexpr double step() noexcept {
    ++epoch_;
    return lr();
  }

  [[nodiscard]] constexpr long epoch() const noexcept { return epoch_; }
  [[nodiscard]] constexpr double base_lr() const noexcept { return base_lr_; }
  [[nodiscard]] constexpr const Policy& policy() const noexcept { return policy_; }

  /// All that a scheduler is, to save and to restore.
  struct State {
    Policy policy;
    double base_lr;
    long epoch;
  };
  constexpr explicit Scheduler(const State& state) noexcept
      : policy_{state.policy}, base_lr_{state.base_lr}, epoch_{state.epoch} {}
  [[nodiscard]] constexpr State state() const noexcept { return {policy_, base_lr_, epoch_}; }

 private:
  Policy policy_;
  double base_lr_;
  long epoch_ = 0;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
