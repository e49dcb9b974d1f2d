// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/schedulers/scheduler.hpp>

FIXNET_NAMESPACE_BEGIN

/// Multiplies the first learning rate by what a function says of the epoch:
/// LambdaLR{[](std::int64_t epoch) { return 1.0 / (1 + epoch); }}.
/// Formula   lr(t) = base_lr·lr_lambda(t)
/// Errors    a learning rate changed by hand is overwritten, as in PyTorch; a checkpoint does not
///           hold the function
/// Source    torch.optim.lr_scheduler.LambdaLR
template <class F>
struct LambdaLR {
  static constexpr const char* name = "LambdaLR";
  F lr_lambda;

  [[nodiscard]] constexpr double lr(double base_lr, std::int64_t epoch) const noexcept {
    return base_lr * static_cast<double>(lr_lambda(epoch));
  }
};
template <class F>
LambdaLR(F) -> LambdaLR<F>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
