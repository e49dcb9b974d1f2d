// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Names how a cycle's height changes: not, halved from cycle to cycle, times gamma every step.
enum class CyclicMode { triangular, triangular2, exp_range };

/// Moves the learning rate between two bounds, up and down, and momentum against it. Call step()
/// after every batch.
/// Formula   cycle = ⌊1 + t/(up + down)⌋, x = the part of the cycle that is over;
///           height = x/(up part) going up, (1 − x)/(down part) going down;
///           lr = base_lr + (max_lr − base_lr)·height·scale,
///           momentum = max_momentum − (max_momentum − base_momentum)·height·scale;
///           scale: 1, 2^(1 − cycle), gamma^t
/// Errors    a step_size_up below 1 counts as 1, a step_size_down below 1 as step_size_up (PyTorch:
///           None). A learning rate changed by hand is overwritten, as in PyTorch
/// Source    torch.optim.lr_scheduler.CyclicLR; Smith, 2017
struct CyclicLR {
  double base_lr = 1e-3;
  double max_lr = 1e-2;
  std::int64_t step_size_up = 2000;
  std::int64_t step_size_down = 0;
  CyclicMode mode = CyclicMode::triangular;
  double gamma = 1;
  bool cycle_momentum = true;
  double base_momentum = 0.8;
  double max_momentum = 0.9;

  /// Returns the learning rate of a step. The optimizer's own rate does not matter, as in PyTorch.
  [[nodiscard]] constexpr double lr(double, std::int64_t step) const noexcept {
    return base_lr + cmath_impl::rounded((max_lr - base_lr) * height(step) * scale(step));
  }
  /// Returns the momentum of a step; without cycle_momentum, NaN: leave the optimizer's as it is.
  [[nodiscard]] constexpr double momentum(std::int64_t step) const noexcept {
    if (!cycle_momentum) return cmath_impl::quiet_nan;
    const double depth = (max_momentum - base_momentum) * height(step);
    return max_momentum - cmath_impl::rounded(depth * scale(step));
  }

 private:
  [[nodiscard]] constexpr double up() const noexcept {
    return static_cast<double>(step_size_up < 1 ? 1 : step_size_up);
  }
  [[nodiscard]] constexpr double total() const noexcept {
    return up() + (step_size_down < 1 ? up() : static_cast<double>(step_size_down));
  }
  // How many cycles are over.
  [[nodiscard]] constexpr std::int64_t cycles(std::int64_t step) const noexcept {
    return step < 0 ? 0 : static_cast<std::int64_t>(static_cast<double>(step) / total());
  }
  [[nodiscard]] constexpr double height(std::int64_t step) const noexcept {
    const double turns = static_cast<double>(step < 0 ? 0 : step) / total();
    const double x = 1 + turns - static_cast<double>(1 + cycles(step)), top = up() / total();
    return x <= top ? x / top : (x - 1) / (top - 1);
  }
  [[nodiscard]] constexpr double scale(std::int64_t step) const noexcept {
    if (mode == CyclicMode::triangular2) return cmath_impl::pow(0.5, cycles(step));
    return mode == CyclicMode::exp_range ? cmath_impl::pow(gamma, step < 0 ? 0 : step) : 1;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
