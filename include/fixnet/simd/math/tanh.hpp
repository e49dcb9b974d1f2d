// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/simd/math/exp.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// tanh(x) = −t/(t + 2), t = exp(−2|x|) − 1, with the sign of x.
template <class V>
FIXNET_INLINE constexpr V tanh(V x) noexcept {
  using T = typename V::scalar;
  using L = detail::Ln2<V>;
  const V a = abs(x), y = max(V(T(-2)) * a, V(sizeof(T) == 4 ? T(-18.5) : T(-39)));
  const V t = fma(y, V(L::reciprocal), V(exponent_shift<T>)), n = t - V(exponent_shift<T>);
  const V r = fnma(n, V(L::low), fnma(n, V(L::high), y)), power = exp2_shifted(t);
  const V e = fma(power, detail::expm1_reduced(r), power - V(T(1)));
  return copysign(e / (e + V(T(2))), x);
}

}  // namespace simd
FIXNET_NAMESPACE_END
