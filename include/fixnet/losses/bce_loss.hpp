// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The binary cross-entropy of a probability p.
/// Formula   l = −(t·max(log p, −100) + (1 − t)·max(log(1 − p), −100))
///           dp = (p − t) / max((1 − p)·p, 1e-12)
/// Shapes    p, t (B, N); both in [0, 1]
/// Errors    compile time: targets of another shape, a network whose last layer may leave [0, 1]; run
///           time: p outside [0, 1] or NaN gives NaN
/// Source    torch.nn.BCELoss. After a Sigmoid, which is how it is used, `from_logit` takes its
///           place: the same value from the logit, exact where p rounds to 0 or 1
struct BCELoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::probabilities;
  Reduction reduction = Reduction::mean;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V p, V t) const noexcept {
    using T = typename V::scalar;
    const V one(T(1)), floor(T(-100));
    const V log_p = max(simd::log(p), floor);
    const V log_rest = max(simd::log1p(-p), floor);
    const V variance = max(fnma(p, p, p), V(T(1e-12f)));  // a float in PyTorch too
    return {fnma(t, log_p, (t - one) * log_rest), (p - t) / variance};
  }

  /// Formula   l = max(z, 0) − z·t + log1p(exp(−|z|)) with z clamped to ±100;  dz = sigmoid(z) − t
  template <class V>
  static FIXNET_INLINE constexpr losses_impl::Term<V> from_logit(V z, V t) noexcept {
    using T = typename V::scalar;
    const V e = simd::exp_nonpositive(-abs(z));
    const V clamped = min(max(z, V(T(-100))), V(T(100)));
    return {fnma(clamped, t, max_zero(clamped)) + simd::log1p_unit(e),
            simd::sigmoid_from(z, e) - t};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
