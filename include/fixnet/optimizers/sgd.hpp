// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Stochastic gradient descent with momentum. PlainSGD needs no memory where momentum is 0.
/// Formula   g ← g + weight_decay·p
///           b ← g in the first step with momentum, then momentum·b + (1 − dampening)·g
///           p ← p − lr·d, d = g + momentum·b with nesterov, else b; where momentum is 0, d = g and
///           b stays what it was
///           maximize: −g in place of g. Every setting may change between steps
/// Units     lr in units of the parameters per unit of the gradient
/// Errors    see contract.hpp for what is flushed. A NaN gradient makes its parameter NaN, an
///           infinite one infinite, as in PyTorch, and NaN in the next step (weight_decay·∞, which
///           PyTorch skips when weight_decay is 0)
/// Cost      4 FLOP a parameter
/// Source    torch.optim.SGD; Sutskever et al. 2013
struct SGD {
  double lr = 1e-3;
  double momentum = 0.0;
  double dampening = 0.0;
  double weight_decay = 0.0;
  bool nesterov = false;
  bool maximize = false;

  static constexpr int slots = 1;

  struct Progress {
    std::int64_t steps = 0;
    bool started = false;  // there was a step with momentum
  };

  template <class L>
  struct Factors {
    L keep, take, look_ahead, minus_lr, weight_decay;
    bool plain;  // no momentum
    bool maximize;

    template <class V>
    FIXNET_INLINE constexpr Factors<V> to() const noexcept {
      return {V(keep), V(take), V(look_ahead), V(minus_lr), V(weight_decay), plain, maximize};
    }
  };

  /// Whether PyTorch would accept these settings.
  [[nodiscard]] constexpr bool valid() const noexcept {
    return lr >= 0.0 && momentum >= 0.0 && weight_decay >= 0.0 &&
           (!nesterov || (momentum > 0.0 && dampening == 0.0));
  }

  template <class T>
  FIXNET_INLINE constexpr Factors<T> begin(Progress& progress) const noexcept {
    ++progress.steps;
    const bool plain = momentum == 0.0, first = !plain && !progress.started;
    progress.started = progress.started || first;
    return {static_cast<T>(first ? 0.0 : momentum),
            static_cast<T>(first ? 1.0 : 1.0 - dampening),
            static_cast<T>(nesterov ? momentum : 0.0),
            static_cast<T>(-lr),
            static_cast<T>(weight_decay),
            plain,
            maximize};
  }

  template <class V>
  static FIXNET_INLINE constexpr V update(const Factors<V>& f, V p, V g, V (&slot)[1]) noexcept {
    if (f.maximize) g = -g;
    const V decayed = optimizers_impl::with_decay(f.weight_decay, p, g);
    if (f.plain) return fma(f.minus_lr, decayed, p);
    const V buffer = fma(f.take, decayed, settle(f.keep * slot[0]));
    const V direction = select(f.look_ahead > V(0), fma(f.look_ahead, buffer, decayed), buffer);
    slot[0] = optimizers_impl::moment(buffer);
    return fma(f.minus_lr, direction, p);
  }

  template <class V>
  static constexpr bool rests_at_zero(const Factors<V>& f) noexcept {
    return f.plain && !f.maximize && optimizers_impl::rests_at_zero(f.minus_lr, f.weight_decay);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
