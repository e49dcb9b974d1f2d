// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the learning rate by what a function says of the epoch, every epoch but the first:
/// MultiplicativeLR{[](std::int64_t) { return 0.95; }}.
/// Formula   lr(t) = lr(t − 1)·lr_lambda(t)
/// Errors    a checkpoint does not hold the function
/// Source    torch.optim.lr_scheduler.MultiplicativeLR
template <class F>
struct MultiplicativeLR {
  static constexpr const char* name = "MultiplicativeLR";
  F lr_lambda;

  [[nodiscard]] constexpr double next(double lr, double, std::int64_t epoch) const noexcept {
    return epoch <= 0 ? lr : lr * static_cast<double>(lr_lambda(epoch));
  }
};
template <class F>
MultiplicativeLR(F) -> MultiplicativeLR<F>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
