// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN
namespace losses_impl {

/// The sigmoid of a logit, its complement, and the two parts of −log sigmoid(z), from one
/// exponential. Where z is far below 0, (1 − t)·z and max(−z, 0) cancel: they come together first,
/// which for t = 0 is exact, and the logarithm, all that is left then, is added last.
template <class V>
struct LogitParts {
  V positive, negative, hinge, log_part;  // max(−z, 0), log1p(exp(−|z|))

  FIXNET_INLINE constexpr explicit LogitParts(V z) noexcept {
    using T = typename V::scalar;
    const V one(T(1)), zero(T(0));
    const V e = simd::exp_nonpositive(-abs(z));
    const V inverse = one / (one + e);
    const V small = e * inverse;
    positive = select(z >= zero, inverse, small);
    negative = select(z >= zero, small, inverse);
    hinge = max_zero(-z);
    log_part = simd::log1p_unit(e);
  }
  FIXNET_INLINE constexpr Term<V> plain(V z, V t) const noexcept {
    return {fma(V(typename V::scalar(1)) - t, z, hinge) + log_part, positive - t};
  }
  FIXNET_INLINE constexpr Term<V> weighted(V z, V t, V pos_weight) const noexcept {
    const V one(typename V::scalar(1));
    const V weight = fma(pos_weight - one, t, one), rest = one - t;
    const V linear = fma(rest, z, weight * hinge);
    return {fma(weight, log_part, linear), fnma(weight, negative, rest)};
  }
};

}  // namespace losses_impl

/// The binary cross-entropy of sigmoid(z), computed from the logit z, stable for any z.
/// Formula   l = (1 − t)·z + (1 + (pos_weight − 1)·t)·softplus(−z)
///           dz = (1 − t) − (1 + (pos_weight − 1)·t)·(1 − sigmoid(z)); without pos_weight
///           sigmoid(z) − t
/// Shapes    z, t (B, N); t in [0, 1]
/// Errors    compile time: targets of another shape, a network whose last layer does not reach from
///           −2 to 2; run time: NaN in z or t gives NaN
/// Source    torch.nn.BCEWithLogitsLoss
struct BCEWithLogitsLoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::logits;
  Reduction reduction = Reduction::mean;
  double pos_weight = 1.0;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V z, V t) const noexcept {
    const losses_impl::LogitParts<V> parts(z);
    if (pos_weight == 1.0) return parts.plain(z, t);
    return parts.weighted(z, t, V(static_cast<typename V::scalar>(pos_weight)));
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

/// BCEWithLogitsLoss with a pos_weight for each column.
/// Formula   as BCEWithLogitsLoss, with pos_weight_n in column n
/// Shapes    z, t (B, N)   pos_weight (N)
/// Errors    as BCEWithLogitsLoss; compile time: another number of weights than outputs
/// Source    torch.nn.BCEWithLogitsLoss(pos_weight=...)
template <int N>
struct WeightedBCEWithLogitsLoss {
  static constexpr losses_impl::Takes takes = losses_impl::Takes::logits;
  static constexpr int columns = N;
  std::array<double, N> pos_weight = losses_impl::ones<N>();
  Reduction reduction = Reduction::mean;

  constexpr double column_weight(int i) const noexcept {
    return pos_weight[static_cast<std::size_t>(i)];
  }
  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V z, V t, V weight) const noexcept {
    return losses_impl::LogitParts<V>(z).weighted(z, t, weight);
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
