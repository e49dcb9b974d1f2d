// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Says whether a smaller or a larger metric is better.
enum class PlateauMode { min, max };

/// Says whether a threshold is a fraction of the best metric or a distance from it.
enum class ThresholdMode { rel, abs };

/// Multiplies the learning rate by factor when a metric has stopped improving.
/// Formula   better: metric < best·(1 − threshold) (rel) or best − threshold (abs); max: > and +;
///           after more than `patience` epochs not better, lr ← max(lr·factor, min_lr), unless that
///           changes it by no more than eps, and `cooldown` epochs pass before they count again
/// Errors    a metric of NaN is never better; nothing is better than −∞ (max: +∞)
/// Source    torch.optim.lr_scheduler.ReduceLROnPlateau
struct ReduceLROnPlateau {
  PlateauMode mode = PlateauMode::min;
  double factor = 0.1;
  std::int64_t patience = 10;
  double threshold = 1e-4;
  ThresholdMode threshold_mode = ThresholdMode::rel;
  std::int64_t cooldown = 0;
  double min_lr = 0;
  double eps = 1e-8;

  /// Returns the metric before the first epoch: the worst there is.
  [[nodiscard]] constexpr double worst() const noexcept {
    return mode == PlateauMode::min ? cmath_impl::infinity : -cmath_impl::infinity;
  }

  /// Tells whether `metric` improves on `best` by more than the threshold.
  [[nodiscard]] constexpr bool is_better(double metric, double best) const noexcept {
    const double sign = mode == PlateauMode::min ? -1 : 1;
    const double bar = threshold_mode == ThresholdMode::rel ? best * (1 + sign * threshold)
                                                            : best + sign * threshold;
    return mode == PlateauMode::min ? metric < bar : metric > bar;
  }

  /// Returns the learning rate after a reduction.
  [[nodiscard]] constexpr double reduced(double lr) const noexcept {
    const double smaller = lr * factor, next = min_lr > smaller ? min_lr : smaller;
    return lr - next > eps ? next : lr;
  }
};

/// Follows a metric, one call of step(trainer, metric) an epoch. It multiplies the learning rate
/// that it finds.
/// Cost      a trivially copyable value; no allocation, noexcept
template <>
class Scheduler<ReduceLROnPlateau> {
 public:
  template <schedulers_impl::Driven D>
  constexpr Scheduler(D& driven, const ReduceLROnPlateau& policy) noexcept
      : policy_{policy}, base_lr_{driven.rule().lr}, lr_{base_lr_}, best_{policy.worst()} {}
  /// Says what a scheduler is made of.
  template <class Given>
    requires(!schedulers_impl::Driven<Given>)
  constexpr Scheduler(const Given&, const ReduceLROnPlateau& policy) noexcept
      : policy_{policy}, base_lr_{0}, lr_{0}, best_{0} {
    (void)check_impl::Passes<schedulers_impl::SchedulerDrives<Given, ReduceLROnPlateau>>;
  }

  /// Takes the metric of the epoch that is over, sets the learning rate of the next one and returns
  /// it.
  template <schedulers_impl::Driven D, std::convertible_to<double> Metric>
  constexpr double step(D& driven, const Metric& metric) noexcept {
    ++epoch_;
    count(static_cast<double>(metric));
    if (bad_epochs_ > policy_.patience) {
      driven.rule().lr = policy_.reduced(driven.rule().lr);
      cooldown_left_ = policy_.cooldown;
      bad_epochs_ = 0;
    }
    return lr_ = driven.rule().lr;
  }
  /// Says what a step takes.
  template <class... Given>
  constexpr double step(const Given&...) noexcept {
    return check_impl::Passes<schedulers_impl::SchedulerStepTakes<Given...>> ? 0 : 1;
  }

  [[nodiscard]] constexpr double best() const noexcept { return best_; }
  [[nodiscard]] constexpr std::int64_t bad_epochs() const noexcept { return bad_epochs_; }
  [[nodiscard]] constexpr std::int64_t epoch() const noexcept { return epoch_; }
  [[nodiscard]] constexpr double base_lr() const noexcept { return base_lr_; }
  [[nodiscard]] constexpr const ReduceLROnPlateau& policy() const noexcept { return policy_; }

  /// All that a scheduler is, to save and to restore.
  struct State {
    ReduceLROnPlateau policy;
    double base_lr, lr, best;
    std::int64_t bad_epochs, cooldown_left, epoch;
  };
  constexpr explicit Scheduler(const State& state) noexcept
      : policy_{state.policy},
        base_lr_{state.base_lr},
        lr_{state.lr},
        best_{state.best},
        bad_epochs_{state.bad_epochs},
        cooldown_left_{state.cooldown_left},
        epoch_{state.epoch} {}
  [[nodiscard]] constexpr State state() const noexcept {
    return {policy_, base_lr_, lr_, best_, bad_epochs_, cooldown_left_, epoch_};
  }

 private:
  constexpr void count(double metric) noexcept {
    const bool better = policy_.is_better(metric, best_);
    if (better) best_ = metric;
    bad_epochs_ = better ? 0 : bad_epochs_ + 1;
    if (cooldown_left_ > 0) {
      --cooldown_left_;
      bad_epochs_ = 0;
    }
  }

  ReduceLROnPlateau policy_;
  double base_lr_;
  double lr_;
  double best_;
  std::int64_t bad_epochs_ = 0;
  std::int64_t cooldown_left_ = 0;
  std::int64_t epoch_ = 0;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
