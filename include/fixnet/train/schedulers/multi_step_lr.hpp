// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the learning rate by gamma at each milestone: MultiStepLR<2>{.milestones = {30, 80}}.
/// Formula   lr(t) = base_lr·gamma^n, n = number of milestones ≤ t
/// Errors    milestones may be in any order, and one that comes twice counts twice
/// Source    torch.optim.lr_scheduler.MultiStepLR
template <std::size_t N>
struct MultiStepLR {
  std::array<int, N> milestones{};
  double gamma = 0.1;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    int passed = 0;
    for (const int milestone : milestones) passed += milestone <= epoch ? 1 : 0;
    return base_lr * cmath_impl::pow(gamma, passed);
  }
  [[nodiscard]] constexpr double next(double lr, double, std::int64_t epoch) const noexcept {
    int reached = 0;
    for (const int milestone : milestones) reached += milestone == epoch ? 1 : 0;
    return lr * cmath_impl::pow(gamma, reached);
  }
};

template <std::size_t N>
MultiStepLR(std::array<int, N>, double = 0.1) -> MultiStepLR<N>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
