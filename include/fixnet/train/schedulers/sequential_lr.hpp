// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>
#include <fixnet/train/schedulers/scheduler_list.hpp>

FIXNET_NAMESPACE_BEGIN

/// Lets one policy after another set the learning rate, the next one from each milestone on:
/// SequentialLR{Schedulers{LinearLR{}, CosineAnnealingLR{.T_max = 40}}, std::array{5}}.
/// Formula   with the i-th milestone m ≤ t the last one: the (i + 1)-th policy's epoch t − m, which
///           begins from base_lr
/// Errors    compile time: milestones that are not one fewer than policies. Milestones that do not
///           rise are not asked for
/// Source    torch.optim.lr_scheduler.SequentialLR
template <class List, std::size_t Milestones>
struct SequentialLR {
  static_assert(Milestones + 1 == List::count,
                "fixnet: SequentialLR takes one milestone fewer than policies: "
                "SequentialLR{Schedulers{first, second}, std::array{epoch of the second}}.");
  static constexpr const char* name = "SequentialLR";
  List schedulers;
  std::array<int, Milestones> milestones{};

  [[nodiscard]] constexpr double next(double lr, double base_lr,
                                      std::int64_t epoch) const noexcept {
    const Place at = place(epoch);
    double rate = lr;
    schedulers.for_each([&](std::size_t i, const auto& policy) {
      if (i != at.policy) return;
      rate = i > 0 && at.epoch == 0 ? schedulers_impl::restarted(policy, lr, base_lr)
                                    : schedulers_impl::next(policy, lr, base_lr, at.epoch);
    });
    return rate;
  }
  /// Returns the present policy's momentum; NaN: leave the optimizer's as it is.
  [[nodiscard]] constexpr double momentum(
      std::int64_t epoch) const noexcept requires List::with_momentum {
    const Place at = place(epoch);
    double momentum = cmath_impl::quiet_nan;
    schedulers.for_each([&](std::size_t i, const auto& policy) {
      if (i == at.policy) momentum = schedulers_impl::momentum(policy, at.epoch);
    });
    return momentum;
  }

 private:
  struct Place {
    std::size_t policy;
    std::int64_t epoch;
  };
  [[nodiscard]] constexpr Place place(std::int64_t epoch) const noexcept {
    Place at{0, epoch};
    for (const int milestone : milestones) {
      if (milestone <= epoch) at = {at.policy + 1, epoch - milestone};
    }
    return at;
  }
};
template <class List, std::size_t N>
SequentialLR(List, std::array<int, N>) -> SequentialLR<List, N>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
