// SPDX-License-Identifier: MIT
//
// Forward-mode dual numbers over any lane type: a value and its derivative by one variable, through
// every operation that lanes have and every function of simd/math.hpp. A formula written once for
// lanes gives its own derivative: f(variable(x)).slope is f'(x). Values have the bits that the
// lanes alone would give.
//
// At a kink: abs'(0) = 0 and max_zero'(0) = 0, as in PyTorch; where max and min have two equal
// arguments, the slope is the first one's; select and keep choose slopes as they choose values.
// Source    Griewank & Walther, Evaluating Derivatives, 2008, ch. 3.1
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/math/erf.hpp>
#include <fixnet/simd/math/exp.hpp>
#include <fixnet/simd/math/log.hpp>
#include <fixnet/simd/math/sigmoid.hpp>
#include <fixnet/simd/math/tanh.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// A value and its derivative. A number, or a lane of them, is a constant: its slope is 0.
template <class V>
struct Dual {
  using scalar = typename V::scalar;
  using mask = typename V::mask;
  static constexpr int size = V::size;
  static constexpr bool fused = V::fused;
  V value, slope;

  Dual() = default;
  FIXNET_INLINE constexpr Dual(Element<V> x) noexcept : value(x), slope(Element<V>(0)) {}
  FIXNET_INLINE constexpr Dual(V x) noexcept : value(x), slope(Element<V>(0)) {}
  FIXNET_INLINE constexpr Dual(V x, V dx) noexcept : value(x), slope(dx) {}

  static FIXNET_INLINE constexpr Dual load(const scalar* p) noexcept { return V::load(p); }
  static FIXNET_INLINE constexpr Dual loadu(const scalar* p) noexcept { return V::loadu(p); }
  static FIXNET_INLINE constexpr Dual load_partial(const scalar* p, int n) noexcept {
    return V::load_partial(p, n);
  }
  static FIXNET_INLINE constexpr mask first(int n) noexcept { return V::first(n); }

  friend FIXNET_INLINE constexpr Dual operator+(Dual a, Dual b) noexcept {
    return {a.value + b.value, a.slope + b.slope};
  }
  friend FIXNET_INLINE constexpr Dual operator-(Dual a, Dual b) noexcept {
    return {a.value - b.value, a.slope - b.slope};
  }
  friend FIXNET_INLINE constexpr Dual operator*(Dual a, Dual b) noexcept {
    return {a.value * b.value, fma(a.value, b.slope, a.slope * b.value)};
  }
  friend FIXNET_INLINE constexpr Dual operator/(Dual a, Dual b) noexcept {
    const V quotient = a.value / b.value;
    return {quotient, fnma(quotient, b.slope, a.slope) / b.value};
  }
  friend FIXNET_INLINE constexpr Dual operator-(Dual a) noexcept { return {-a.value, -a.slope}; }
  friend FIXNET_INLINE constexpr mask operator<(Dual a, Dual b) noexcept {
    return a.value < b.value;
  }
  friend FIXNET_INLINE constexpr mask operator<=(Dual a, Dual b) noexcept {
    return a.value <= b.value;
  }
  friend FIXNET_INLINE constexpr mask operator>(Dual a, Dual b) noexcept {
    return a.value > b.value;
  }
  friend FIXNET_INLINE constexpr mask operator>=(Dual a, Dual b) noexcept {
    return a.value >= b.value;
  }
  friend FIXNET_INLINE constexpr mask operator==(Dual a, Dual b) noexcept {
    return a.value == b.value;
  }
  friend FIXNET_INLINE constexpr mask operator!=(Dual a, Dual b) noexcept {
    return !(a.value == b.value);
  }
};

template <class V>
struct ElementOf<Dual<V>> : ElementOf<V> {};

template <class V>
FIXNET_INLINE constexpr Dual<V> divided(Dual<V> a, Dual<V> b) noexcept {
  return a / b;
}

/// x as the variable of a derivative.
template <class V>
FIXNET_INLINE constexpr Dual<V> variable(V x) noexcept {
  return {x, V(Element<V>(1))};
}

template <class V>
FIXNET_INLINE constexpr Dual<V> fma(Dual<V> a, Dual<V> b, Dual<V> c) noexcept {
  return {fma(a.value, b.value, c.value), fma(a.value, b.slope, fma(a.slope, b.value, c.slope))};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> fnma(Dual<V> a, Dual<V> b, Dual<V> c) noexcept {
  return {fnma(a.value, b.value, c.value), fnma(a.value, b.slope, fnma(a.slope, b.value, c.slope))};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> select(typename Dual<V>::mask m, Dual<V> a, Dual<V> b) noexcept {
  return {select(m, a.value, b.value), select(m, a.slope, b.slope)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> keep(typename Dual<V>::mask m, Dual<V> a) noexcept {
  return {keep(m, a.value), keep(m, a.slope)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> max_zero(Dual<V> x) noexcept {
  return {max_zero(x.value), keep(!(x.value <= V(Element<V>(0))), x.slope)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> max(Dual<V> a, Dual<V> b) noexcept {
  return {max(a.value, b.value), select(a.value < b.value, b.slope, a.slope)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> min(Dual<V> a, Dual<V> b) noexcept {
  return {min(a.value, b.value), select(b.value < a.value, b.slope, a.slope)};
}
/// |x|; the slope at 0 is 0.
template <class V>
FIXNET_INLINE constexpr Dual<V> abs(Dual<V> x) noexcept {
  const V signed_slope = x.slope * copysign(V(Element<V>(1)), x.value);
  return {abs(x.value), keep(!(x.value == V(Element<V>(0))), signed_slope)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> copysign(Dual<V> magnitude, Dual<V> sign) noexcept {
  const V one(Element<V>(1));
  const V turned = copysign(one, magnitude.value) * copysign(one, sign.value);
  return {copysign(magnitude.value, sign.value), turned * magnitude.slope};
}
/// √x; the slope at 0 is infinite.
template <class V>
FIXNET_INLINE constexpr Dual<V> sqrt(Dual<V> x) noexcept {
  const V root = sqrt(x.value);
  return {root, x.slope / (root + root)};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> nearest(Dual<V> x) noexcept {
  return nearest(x.value);
}
/// x·2^n, as if n were any number: whoever splits x into 2^n·rest gives both their slopes.
template <class V>
FIXNET_INLINE constexpr Dual<V> scale_wide(Dual<V> x, Dual<V> n) noexcept {
  const V y = scale_wide(x.value, n.value);
  const V ln2(static_cast<Element<V>>(0x1.62e42fefa39efp-1));
  return {y, fma(y * ln2, n.slope, scale_wide(x.slope, n.value))};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> exp2_shifted(Dual<V> t) noexcept {
  const V y = exp2_shifted(t.value);
  return {y, y * V(static_cast<Element<V>>(0x1.62e42fefa39efp-1)) * t.slope};
}
/// x = mantissa·2^result with a constant exponent.
template <class V>
FIXNET_INLINE constexpr Dual<V> split(Dual<V> x, Dual<V>& mantissa) noexcept {
  const V exponent = split(x.value, mantissa.value);
  mantissa.slope = x.slope * (mantissa.value / x.value);
  return exponent;
}
template <class V>
FIXNET_INLINE constexpr typename V::mask not_less(Dual<V> a, Dual<V> b) noexcept {
  return not_less(a.value, b.value);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> flush_below(Dual<V> x, Dual<V> limit) noexcept {
  return keep(not_less(abs(x.value), limit.value), x);
}
template <class V>
FIXNET_INLINE constexpr Dual<V> flush_denormals(Dual<V> x) noexcept {
  return flush_below(x, Dual<V>(std::numeric_limits<Element<V>>::min()));
}
template <class V>
FIXNET_INLINE constexpr Dual<V> settle(Dual<V> x) noexcept {
  return {settle(x.value), settle(x.slope)};
}
/// The sum over the lanes and its derivative.
template <class V>
FIXNET_INLINE constexpr Dual<One<typename V::scalar>> sum(Dual<V> x) noexcept {
  using Lane = One<typename V::scalar>;
  return {Lane(sum(x.value)), Lane(sum(x.slope))};
}

template <class V>
FIXNET_INLINE constexpr Dual<V> exp_nonpositive(Dual<V> x) noexcept {
  const V y = exp_nonpositive(x.value);
  return {y, y * x.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> exp(Dual<V> x) noexcept {
  const V y = exp(x.value);
  return {y, y * x.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> expm1(Dual<V> x) noexcept {
  return {expm1(x.value), exp(x.value) * x.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> log(Dual<V> x) noexcept {
  return {log(x.value), x.slope / x.value};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> log1p(Dual<V> x) noexcept {
  return {log1p(x.value), x.slope / (x.value + V(Element<V>(1)))};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> log1p_unit(Dual<V> x) noexcept {
  return {log1p_unit(x.value), x.slope / (x.value + V(Element<V>(1)))};
}
/// tanh' = 1 − tanh², from the exponential: 4·e/(1 + e)² with e = exp(−2·|x|), exact in the tails.
template <class V>
FIXNET_INLINE constexpr Dual<V> tanh(Dual<V> x) noexcept {
  const V one(Element<V>(1)), two(Element<V>(2)), a = abs(x.value);
  const V e = exp_nonpositive(-(a + a)), half = two / (one + e);
  return {tanh(x.value), e * half * half * x.slope};
}
/// sigmoid' = e/(1 + e)² from e = exp(−|z|), whatever the slope of e: no kink where z = 0.
template <class V>
FIXNET_INLINE constexpr Dual<V> sigmoid_from(Dual<V> z, Dual<V> e) noexcept {
  const V one(Element<V>(1)), inverse = one / (one + e.value);
  return {sigmoid_from(z.value, e.value), e.value * inverse * inverse * z.slope};
}
/// softplus' = sigmoid.
template <class V>
FIXNET_INLINE constexpr Dual<V> softplus_from(Dual<V> z, Dual<V> e) noexcept {
  return {softplus_from(z.value, e.value), sigmoid_from(z.value, e.value) * z.slope};
}
template <class V>
FIXNET_INLINE constexpr Dual<V> sigmoid(Dual<V> x) noexcept {
  return sigmoid_from(x, Dual<V>(exp_nonpositive(-abs(x.value))));
}
template <class V>
FIXNET_INLINE constexpr Dual<V> softplus(Dual<V> x) noexcept {
  return softplus_from(x, Dual<V>(exp_nonpositive(-abs(x.value))));
}
/// erf'(x) = 2/√π·exp(−x²)
template <class V>
FIXNET_INLINE constexpr Dual<V> erf(Dual<V> x) noexcept {
  const V peak(static_cast<Element<V>>(0x1.20dd750429b6dp0));
  return {erf(x.value), peak * exp_nonpositive(-(x.value * x.value)) * x.slope};
}
/// Φ' = φ, φ'(x) = −x·φ(x)
template <class V>
FIXNET_INLINE constexpr Normal<Dual<V>> normal(Dual<V> x) noexcept {
  const Normal<V> at = normal(x.value);
  return {{at.cdf, at.density * x.slope}, {at.density, -(x.value * at.density * x.slope)}};
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
