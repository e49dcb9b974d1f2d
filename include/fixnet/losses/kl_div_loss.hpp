// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN
namespace losses_impl {

/// t·(log t − y), or exp(t)·(t − y) of targets that are logarithms.
template <class V>
FIXNET_INLINE constexpr Term<V> divergence(V y, V t, bool log_target) noexcept {
  if (log_target) {
    const V p = simd::exp(t);
    return {p * (t - y), -p};
  }
  const V one(typename V::scalar(1)), zero(typename V::scalar(0));
  return {fnma(t, y, t * simd::log(select(t == zero, one, t))), -t};
}

}  // namespace losses_impl

/// The Kullback-Leibler divergence of log-probabilities y from probabilities t.
/// Formula   l = t·(log t − y), 0·log 0 = 0; with log_target l = exp(t)·(t − y);  dy = −t, −exp(t)
/// Shapes    y, t (B, N); the mean is over all B·N elements, as PyTorch's "mean" is
/// Errors    compile time: targets of another shape, a network that does not end in
///           log-probabilities; run time: t < 0 or NaN gives NaN
/// Source    torch.nn.KLDivLoss
struct KLDivLoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::log_probabilities;
  Reduction reduction = Reduction::mean;
  bool log_target = false;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    return losses_impl::divergence(y, t, log_target);
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

/// KLDivLoss whose mean is over the rows, which is the divergence's definition.
/// Formula   as KLDivLoss
/// Shapes    y, t (B, N); the mean is of the B rows' sums
/// Errors    as KLDivLoss; compile time: a network whose outputs are several positions
/// Source    torch.nn.KLDivLoss(reduction="batchmean")
struct BatchMeanKLDivLoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::log_probabilities;
  static constexpr bool mean_over_rows = true, mean_over_samples = true;
  Reduction reduction = Reduction::mean;
  bool log_target = false;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    return losses_impl::divergence(y, t, log_target);
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
