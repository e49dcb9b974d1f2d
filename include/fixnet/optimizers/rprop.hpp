// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Steps whose lengths grow while the gradient keeps its sign and shrink when it turns; how large
/// the gradient is does not matter. For full batches.
/// Formula   g·g_before > 0: s ← s·eta_plus;  < 0: s ← s·eta_minus and g ← 0;  else s stays
///           s ← clamp(s, step_size_min, step_size_max), from lr;  p ← p − sign(g)·s
///           maximize: −g in place of g. lr counts at the start alone, as in PyTorch; every other
///           setting may change between steps
/// Units     lr and the step sizes in units of the parameters
/// Errors    a NaN gradient makes its parameter NaN (PyTorch: leaves it)
/// Cost      8 FLOP a parameter
/// Source    torch.optim.Rprop; Riedmiller & Braun 1993
struct Rprop {
  double lr = 1e-2;
  double eta_minus = 0.5;
  double eta_plus = 1.2;
  double step_size_min = 1e-6;
  double step_size_max = 50.0;
  bool maximize = false;

  static constexpr int slots = 2;  // the gradient before, the step's length

  struct Progress {
    std::int64_t steps = 0;
  };

  template <class L>
  struct Factors {
    L eta_minus, eta_plus, least, most, sign;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(eta_minus), V(eta_plus), V(least), V(most), V(sign)};
    }
  };

  /// Where the slots start.
  [[nodiscard]] constexpr double initial(int slot) const noexcept {
    if (slot == 0) return 0.0;
    return lr < step_size_min ? step_size_min : lr > step_size_max ? step_size_max : lr;
  }

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && eta_minus > 0.0 && eta_minus < 1.0 && eta_plus > 1.0;
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    return {static_cast<T>(eta_minus), static_cast<T>(eta_plus), static_cast<T>(step_size_min),
            static_cast<T>(step_size_max), static_cast<T>(maximize ? -1.0 : 1.0)};
  }

  // A step of length 0 stays so: it is padding's.
  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g,
                                          V (&slot)[slots]) noexcept {
    using T = typename V::scalar;
    const V zero(T(0)), signed_g = f.sign * g, product = signed_g * slot[0];
    const V eta = select(product > zero, f.eta_plus, select(product < zero, f.eta_minus, V(T(1))));
    const V length = keep(!(slot[1] == zero), min(max(slot[1] * eta, f.least), f.most));
    const V kept = keep(!(product < zero), signed_g);
    const V step = select(kept == kept, copysign(length, kept), kept);
    slot[0] = kept;
    slot[1] = length;
    return p - keep(!(kept == zero), step);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
