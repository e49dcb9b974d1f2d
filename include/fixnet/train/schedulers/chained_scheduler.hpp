// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>
#include <fixnet/train/schedulers/scheduler_list.hpp>

FIXNET_NAMESPACE_BEGIN

/// Lets several policies change the learning rate, one after the other, every epoch:
/// ChainedScheduler{Schedulers{ConstantLR{}, ExponentialLR{.gamma = 0.9}}}.
/// Formula   lr(t) = next_n(… next_1(lr(t − 1), t) …, t)
/// Errors    the policies' own
/// Source    torch.optim.lr_scheduler.ChainedScheduler
template <class List>
struct ChainedScheduler {
  static constexpr const char* name = "ChainedScheduler";
  List schedulers;

  [[nodiscard]] constexpr double next(double lr, double base_lr,
                                      std::int64_t epoch) const noexcept {
    schedulers.for_each([&](std::size_t, const auto& policy) {
      lr = schedulers_impl::next(policy, lr, base_lr, epoch);
    });
    return lr;
  }
  /// Returns the momentum of the last policy that gives one; NaN: leave the optimizer's as it is.
  [[nodiscard]] constexpr double momentum(
      std::int64_t epoch) const noexcept requires List::with_momentum {
    double momentum = cmath_impl::quiet_nan;
    schedulers.for_each([&](std::size_t, const auto& policy) {
      const double given = schedulers_impl::momentum(policy, epoch);
      if (!cmath_impl::is_nan(given)) momentum = given;
    });
    return momentum;
  }
};
template <class List>
ChainedScheduler(List) -> ChainedScheduler<List>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
