// SPDX-License-Identifier: MIT
//
// A Trainer's guard: what becomes of a step on data, or by a rate, that would ruin the network. It
// is the last argument of a Trainer, and without one a step has no instruction for it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

/// What a step of a guarded Trainer tells. It converts to the loss that a step without guard returns;
/// printf, which converts nothing, takes result.loss.
template <Scalar T>
struct StepResult {
  T loss;       // before the step
  bool finite;  // the loss, the gradients, and what the update made of parameters and moments
  bool taken;   // whether the parameters are the updated ones

  constexpr operator T() const noexcept { return loss; }
};

/// A Trainer without a guard: NaN in data or gradients reaches the parameters, as in PyTorch.
struct NoGuard {};

/// A Trainer that undoes a step whose loss, gradients, updated parameters or moments are not finite,
/// or whose loss exceeds max_loss: everything stays as it was before the step.
///   Trainer trainer{model, BCELoss{}, Adam{}, batch<12>, SkipBadSteps{}};
/// Units     max_loss in units of the loss
/// Errors    a loss is that of before the step: a finite update that ruins the network is seen one
///           step later, and RollBackBadSteps goes back behind it. Numbers whose sum overflows count
///           as not finite
/// Cost      a copy of parameters and moments a step and their sum; memory for the copy
struct SkipBadSteps {
  double max_loss = std::numeric_limits<double>::infinity();
  static constexpr int snapshots = 1;
};

/// A Trainer that goes back to the parameters and moments that were last seen to have a good loss,
/// finite and at most max_loss: a step with a bad loss undoes itself and the step before, which made
/// it bad. A step with a good loss and a bad update is undone alone. `trainer.last_good()` is the
/// network that had the last good loss.
///   Trainer trainer{model, BCELoss{}, Adam{}, batch<12>, RollBackBadSteps{.max_loss = 1.0}};
/// Units     max_loss in units of the loss
/// Errors    where model(), slots() or progress() were changed by hand since the last step, to
///           finite numbers, a bad step undoes itself alone
/// Cost      as SkipBadSteps, with memory for two copies
struct RollBackBadSteps {
  double max_loss = std::numeric_limits<double>::infinity();
  static constexpr int snapshots = 2;
};

namespace train_impl {

/// False for NoGuard: every step counts, nothing is kept to undo it.
template <class Guard>
inline constexpr bool guards = !std::is_same_v<Guard, NoGuard>;
template <class Guard>
concept IsAGuard = requires(const Guard& guard) {
  { guard.max_loss } -> std::convertible_to<double>;
  requires Guard::snapshots == 1 || Guard::snapshots == 2;
};
/// A type that a Trainer accepts as its guard, NoGuard included.
template <class Guard>
concept Guarding = !guards<Guard> || IsAGuard<Guard>;
/// A guard that remembers the last good parameters.
template <class Guard>
concept RollsBack = IsAGuard<Guard> && Guard::snapshots == 2;

/// What Trainer::step returns.
template <Scalar T, class Guard>
using Step = std::conditional_t<guards<Guard>, StepResult<T>, T>;
/// The answer to data that no step can be taken on.
template <class Step>
constexpr Step refused() noexcept {
  if constexpr (std::floating_point<Step>) {
    return std::numeric_limits<Step>::quiet_NaN();
  } else {
    return {std::numeric_limits<decltype(Step::loss)>::quiet_NaN(), false, false};
  }
}

/// Whether x is neither NaN nor infinite: by its bits, which -ffinite-math-only cannot argue away.
template <Scalar T>
constexpr bool has_finite_bits(T x) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  constexpr Bits exponent = base_impl::bit_cast<Bits>(std::numeric_limits<T>::infinity());
  return (base_impl::bit_cast<Bits>(x) & exponent) != exponent;
}

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
