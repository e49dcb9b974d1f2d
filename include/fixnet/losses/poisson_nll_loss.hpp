// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The negative log-likelihood of counts t under a Poisson distribution of mean exp(y), or y.
/// Formula   l = exp(y) − t·y, dy = exp(y) − t; without log_input l = y − t·log(y + eps),
///           dy = 1 − t/(y + eps); with full, l + t·log t − t + log(2π·t)/2 where t > 1
/// Shapes    y, t (B, N)
/// Errors    compile time: targets of another shape; run time: without log_input y < −eps gives NaN
/// Source    torch.nn.PoissonNLLLoss
struct PoissonNLLLoss {
  Reduction reduction = Reduction::mean;
  bool log_input = true;
  bool full = false;
  double eps = 1e-8;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    using T = typename V::scalar;
    losses_impl::Term<V> l;
    if (log_input) {
      const V mean = simd::exp(y);
      l = {fnma(t, y, mean), mean - t};
    } else {
      const V mean = y + V(static_cast<T>(eps));
      l = {fnma(t, simd::log(mean), y), V(T(1)) - t / mean};
    }
    if (full) l.value = l.value + keep(t > V(T(1)), stirling(t));
    return l;
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }

 private:
  /// log t! by Stirling, for t > 1.
  template <class V>
  static FIXNET_INLINE constexpr V stirling(V t) noexcept {
    using T = typename V::scalar;
    const V log_t = simd::log(max(t, V(T(1)))), half_log_two_pi(T(0.91893853320467274178));
    return fma(t, log_t, fma(V(T(0.5)), log_t, half_log_two_pi)) - t;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
