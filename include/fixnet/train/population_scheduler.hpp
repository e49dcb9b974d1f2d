// SPDX-License-Identifier: MIT
//
// Schedulers of populations: each network's learning rate follows the policy from its own first rate.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/tensor/tensor.hpp>
#include <fixnet/train/schedulers/reduce_lr_on_plateau.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN
namespace schedulers_impl {

/// The Trainer of a population: a rule for each network.
template <class D>
concept DrivenEach = requires(D& driven) {
  driven.rule(0).lr = 0.5;
  D::Model::count;
};
/// One network's rule, as what a Scheduler drives.
template <class D>
struct OneDriven {
  D& trainer;
  int network;
  auto& rule() noexcept { return trainer.rule(network); }
};
/// A policy for each of W networks.
template <class Policy, int W>
struct OfEach {};

}  // namespace schedulers_impl

/// Drives the learning rates, and momenta, of a population's Trainer, each network's from the rate
/// that it has when the scheduler is made:
///   Scheduler scheduler{trainer, CosineAnnealingLR{.T_max = 50}};
///   … trainer.step(X, y); …  scheduler.step(trainer);
/// Shapes    a rate for each network (W)
/// Errors    compile time: a policy that cycles a momentum where the optimizer has none
/// Cost      a rate of the policy for each network, in double; no allocation, noexcept. The Trainer
///           then compares the W rules in each step
/// Source    a torch.optim.lr_scheduler for each network
template <class Policy, int W>
class Scheduler<schedulers_impl::OfEach<Policy, W>> {
 public:
  using Rates = Tensor<double, W>;
  template <schedulers_impl::DrivenEach D>
    requires LRPolicy<Policy> Scheduler(D& driven, const Policy& policy)
  noexcept : policy_{policy} {
    for (int i = 0; i < W; ++i) base_lr_[i] = driven.rule(i).lr;
    (void)drive(driven);
  }
  /// Says what a scheduler is made of.
  template <class Given>
    requires(!LRPolicy<Policy>)
  Scheduler(const Given&, const Policy& policy)
  noexcept : policy_{policy} {
    (void)check_impl::Passes<schedulers_impl::SchedulerDrives<Given, Policy>>;
  }

  /// Goes to the next epoch: sets each network's learning rate, and momentum, and returns the rates.
  template <schedulers_impl::DrivenEach D>
    requires(D::Model::count == W)
  Rates step(D& driven)
  noexcept {
    ++epoch_;
    return drive(driven);
  }
  /// Says what a step takes.
  template <class... Given>
  Rates step(const Given&...) noexcept {
    (void)check_impl::Passes<schedulers_impl::SchedulerStepTakes<Given...>>;
    return {};
  }
  /// Network `to` goes on from the first rate of network `from`: trainer.copy(from, to) copies the
  /// present rate alone.
  void copy(int from, int to) noexcept { base_lr_[to] = base_lr_[from]; }

  [[nodiscard]] std::int64_t epoch() const noexcept { return epoch_; }
  [[nodiscard]] double base_lr(int i) const noexcept { return base_lr_[i]; }
  [[nodiscard]] const Policy& policy() const noexcept { return policy_; }

  /// All that a scheduler is, to save and to restore.
  struct State {
    Policy policy;
    Rates base_lr;
    std::int64_t epoch;
  };
  explicit Scheduler(const State& state) noexcept
      : policy_{state.policy}, base_lr_{state.base_lr}, epoch_{state.epoch} {}
  [[nodiscard]] State state() const noexcept { return {policy_, base_lr_, epoch_}; }

 private:
  template <class D>
  Rates drive(D& driven) noexcept {
    Rates rates{};
    for (int i = 0; i < W; ++i)
      rates[i] = schedulers_impl::drive(driven.rule(i), policy_, base_lr_[i], epoch_);
    return rates;
  }

  Policy policy_;
  Rates base_lr_{};
  std::int64_t epoch_ = 0;
};

/// Follows a metric of each network: scheduler.step(trainer, losses) after every epoch.
template <int W>
class Scheduler<schedulers_impl::OfEach<ReduceLROnPlateau, W>> {
  using One = Scheduler<ReduceLROnPlateau>;

 public:
  using Rates = Tensor<double, W>;
  template <schedulers_impl::DrivenEach D>
  Scheduler(D& driven, const ReduceLROnPlateau& policy) noexcept {
    for (int i = 0; i < W; ++i) {
      schedulers_impl::OneDriven<D> one{driven, i};
      each_[static_cast<std::size_t>(i)] = One{one, policy}.state();
    }
  }

  /// Takes the metrics of the epoch that is over, sets the learning rates of the next one and returns
  /// them.
  template <schedulers_impl::DrivenEach D, class T>
    requires(D::Model::count == W)
  Rates step(D& driven, const Tensor<T, W>& metrics)
  noexcept {
    Rates rates{};
    for (int i = 0; i < W; ++i) {
      typename One::State& state = each_[static_cast<std::size_t>(i)];
      One scheduler{state};
      schedulers_impl::OneDriven<D> one{driven, i};
      rates[i] = scheduler.step(one, static_cast<double>(metrics[i]));
      state = scheduler.state();
    }
    return rates;
  }
  /// Says what a step takes.
  template <class... Given>
  Rates step(const Given&...) noexcept {
    (void)check_impl::Passes<schedulers_impl::SchedulerStepTakes<Given...>>;
    return {};
  }
  /// Network `to` goes on as network `from`, as its Trainer does behind trainer.copy(from, to).
  void copy(int from, int to) noexcept {
    each_[static_cast<std::size_t>(to)] = each_[static_cast<std::size_t>(from)];
  }
  /// Network i's scheduler.
  [[nodiscard]] One operator[](int i) const noexcept {
    return One{each_[static_cast<std::size_t>(i)]};
  }

  /// All that a scheduler is, to save and to restore.
  using State = std::array<typename One::State, static_cast<std::size_t>(W)>;
  explicit Scheduler(const State& state) noexcept : each_{state} {}
  [[nodiscard]] const State& state() const noexcept { return each_; }

 private:
  State each_{};
};

template <schedulers_impl::DrivenEach D, class Policy>
Scheduler(D&, Policy) -> Scheduler<schedulers_impl::OfEach<Policy, D::Model::count>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
