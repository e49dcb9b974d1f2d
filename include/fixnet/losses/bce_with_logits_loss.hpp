// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The binary cross-entropy of sigmoid(z), computed from the logit z, stable for any z.
/// Formula   l = (1 − t)·z + (1 + (pos_weight − 1)·t)·softplus(−z)
///           dz = (1 − t) − (1 + (pos_weight − 1)·t)·(1 − sigmoid(z)); without pos_weight
///           sigmoid(z) − t
/// Shapes    z, t (B, N); t in [0, 1]
/// Errors    compile time: targets of another shape; NaN in z or t gives NaN
/// Source    torch.nn.BCEWithLogitsLoss
struct BCEWithLogitsLoss {
  Reduction reduction = Reduction::mean;
  double pos_weight = 1.0;

  template <class V>
  FIXNET_INLINE constexpr losses::Term<V> term(V z, V t) const noexcept {
    using T = typename V::scalar;
    const V one(T(1));
    const V e = simd::exp_nonpositive(-abs(z));
    const V inverse = one / (one + e);
    const V small = e * inverse;
    const V positive = select(z >= V(T(0)), inverse, small);  // sigmoid(z)
    const V negative = select(z >= V(T(0)), small, inverse);  // 1 − sigmoid(z)
    const V softplus_minus = max_zero(-z) + simd::log1p_unit(e);
    const V weight = fma(V(static_cast<T>(pos_weight - 1.0)), t, one);
    const V rest = one - t;
    if (pos_weight == 1.0) return {fma(rest, z, softplus_minus), positive - t};
    return {fma(rest, z, weight * softplus_minus), fnma(weight, negative, rest)};
  }
};

FIXNET_NAMESPACE_END
