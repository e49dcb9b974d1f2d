// SPDX-License-Identifier: MIT
//
// What an optimizer is: an aggregate of hyper-parameters, doubles as in PyTorch, with
//
//   slots                 how many numbers it keeps for each parameter (moments), 0 for none
//   initial(s)            optional: the value at which slot s starts; without it all start at 0
//   Progress              what changes from step to step for all parameters together: a trivially
//                         copyable value
//   begin<T>(progress)    advances by one step and computes the step's factors, once, in double
//   Factors<L>            these factors as scalars or lanes; to<V>() turns one into the other
//   update(f, p, g, s)    the new value of p; changes the slots s
//   valid()               whether PyTorch would accept the hyper-parameters; nothing else checks
//                         them: nothing throws, and what is computed from others is unspecified
//
// `update` must keep a zero parameter with zero gradient and zero slots at zero: padding is such.
//
// No denormal numbers are computed with again and again, because a processor may take a hundred
// cycles for each: what decays becomes 0, or stays put, once it is too small to matter. The limits
// are below: far under what PyTorch's eps hide. (Gradients that are themselves below 1e-35 are not
// looked after: the backward pass was as slow.)
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/simd/lanes.hpp>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace optimizers_impl {

/// Below this a mean gradient (Adam's m, a momentum buffer) becomes 0: far enough above the
/// denormals for its product with a learning rate to be normal.
template <Scalar T>
inline constexpr T least_moment = static_cast<T>(sizeof(T) == 4 ? 0x1p-100 : 0x1p-960);
/// Mean squares are multiples of 2^-23 (2^-52) of this, so they are never denormal, and accurate
/// above it.
template <Scalar T>
inline constexpr T square_floor = static_cast<T>(sizeof(T) == 4 ? 0x1p-100 : 0x1p-960);
/// Below this a gradient has no square where lanes cannot fuse: times 1 − β ≥ 2^-14 it would be
/// denormal.
template <Scalar T>
inline constexpr T least_squared = static_cast<T>(sizeof(T) == 4 ? 0x1p-56 : 0x1p-504);
/// The least eps: the gradient below which (1 − β)·g² is 0 here for 1 − β = 2^-10. A smaller eps, 0
/// included, is replaced by it, so that neither 0/0 nor a huge quotient can arise.
template <Scalar T>
inline constexpr T least_eps = static_cast<T>(sizeof(T) == 4 ? 0x1p-57 : 0x1p-501);

/// eps in T, and never below least_eps.
template <Scalar T>
FIXNET_INLINE constexpr T positive_eps(double eps) noexcept {
  return static_cast<T>(simd::at_least(static_cast<double>(least_eps<T>), eps));
}

/// x == 0, asked of the bits: what GCC makes of the comparison is longer.
FIXNET_INLINE constexpr bool is_zero(double x) noexcept {
  return base_impl::bit_cast<std::uint64_t>(x) << 1 == 0;
}

/// β^n by squaring, as exact as n products.
FIXNET_INLINE constexpr double power(double beta, std::int64_t n) noexcept {
  double product = 1.0;
  for (double square = beta; n > 0; n >>= 1, square *= square) {
    if ((n & 1) != 0) product *= square;
  }
  return product;
}

/// Makes last^(t − 1) into β^(t − 1). Out of line: few steps have another β than the step before.
FIXNET_NOINLINE constexpr void restart(double& beta_power, double& last, double beta,
                                       std::int64_t t) noexcept {
  beta_power = power(beta, t - 1);
  last = beta;
}
/// Turns last^(t − 1) into β^t, by one product where β is as it was. No power is less than 2^-64:
/// 1 − β^t is 1 long before, and no denormal number arises.
FIXNET_INLINE constexpr void advance(double& beta_power, double& last, double beta,
                                     std::int64_t t) noexcept {
  if (base_impl::bit_cast<std::uint64_t>(beta) != base_impl::bit_cast<std::uint64_t>(last))
      [[unlikely]] {
    restart(beta_power, last, beta, t);
  }
  beta_power = simd::at_least(0x1p-64, beta_power * beta);
}

/// Turns both powers of t − 1 into β1^t and β2^t. One comparison and no call, since a call costs
/// every step the registers that survive it.
template <class Progress>
FIXNET_INLINE constexpr void advance(Progress& progress, double beta1, double beta2) noexcept {
  using Bits = std::uint64_t;
  if (((base_impl::bit_cast<Bits>(beta1) ^ base_impl::bit_cast<Bits>(progress.beta1)) |
       (base_impl::bit_cast<Bits>(beta2) ^ base_impl::bit_cast<Bits>(progress.beta2))) != 0)
      [[unlikely]] {
    progress.beta1_power = power(beta1, progress.steps - 1);
    progress.beta2_power = power(beta2, progress.steps - 1);
    progress.beta1 = beta1;
    progress.beta2 = beta2;
  }
  progress.beta1_power = simd::at_least(0x1p-64, progress.beta1_power * beta1);
  progress.beta2_power = simd::at_least(0x1p-64, progress.beta2_power * beta2);
}

/// from + weight·(to − from), PyTorch's lerp: from the nearer end.
/// `coefficient` is lerp_coefficient(weight).
template <class V>
FIXNET_INLINE constexpr V lerp(V coefficient, V from, V to) noexcept {
  const V base = select(coefficient > V(0), from, to);
  return fma(coefficient, to - from, base);
}
/// The same from the weight itself.
template <class V>
FIXNET_INLINE constexpr V lerp_by(V weight, V from, V to) noexcept {
  using T = simd::Element<V>;
  return lerp(select(weight < V(T(0.5)), weight, weight - V(T(1))), from, to);
}
template <Scalar T>
FIXNET_INLINE constexpr T lerp_coefficient(double weight) noexcept {
  const T w = static_cast<T>(weight);
  return w < T(0.5) ? w : w - T(1);
}

/// factor where g is large enough to have a square, 0 elsewhere.
template <class V>
FIXNET_INLINE constexpr V if_squarable(V g, V factor) noexcept {
  return keep_from(V(least_squared<simd::Element<V>>), g, factor);
}

/// decay·mean + weight·g². Fused lanes add the floor before and take it away after: no intermediate
/// result is denormal, and it costs one instruction.
template <class V>
FIXNET_INLINE constexpr V mean_square(V decay, V mean, V weight, V g) noexcept {
  using T = simd::Element<V>;
  if constexpr (V::fused) {
    const V floor(square_floor<T>);
    return fma(weight * g, g, fma(mean, decay, floor)) - floor;
  } else {
    return flush_denormals(fma(if_squarable(g, weight * g), g, settle(mean * decay)));
  }
}

/// square − mean², 0 where rounding makes it negative; NaN stays NaN.
template <class V>
FIXNET_INLINE constexpr V variance(V square, V mean) noexcept {
  if constexpr (V::fused) {
    const V floor(square_floor<simd::Element<V>>);
    return max_zero(fnma(mean, mean, square + floor) - floor);
  } else {
    return max_zero(fnma(if_squarable(mean, mean), mean, square));
  }
}

/// g + decay·p, and g alone where decay is 0, whatever p: an infinite weight stays what it is.
template <class V>
FIXNET_INLINE constexpr V with_decay(V decay, V p, V g) noexcept {
  return fma(decay, keep(!(decay == V(0)), p), g);
}

/// Whether p + minus_lr·(0 + decay·p) is p for every p, −0 and ∞ too. Lanes of several networks are
/// not asked.
template <class V>
constexpr bool rests_at_zero([[maybe_unused]] V minus_lr, [[maybe_unused]] V decay) noexcept {
  if constexpr (simd::is_pack<V>) {
    return false;
  } else {
    using T = typename V::scalar;
    alignas(V) T rate[V::size], share[V::size];
    minus_lr.store(rate);
    decay.store(share);
    return rate[0] <= T(0) && rate[0] >= -std::numeric_limits<T>::max() && share[0] == T(0);
  }
}

/// 0 for a mean gradient too small to matter.
template <class V>
FIXNET_INLINE constexpr V moment(V m) noexcept {
  return flush_below(m, V(least_moment<simd::Element<V>>));
}

/// The bound of an array for n numbers: C++ has no array of none.
constexpr int at_least_one(int n) noexcept { return n > 0 ? n : 1; }

/// A rule that can update parameters.
template <class O>
concept Rule = std::is_trivially_copyable_v<O> &&
    std::is_trivially_copyable_v<typename O::Progress> &&
    requires(const O& o, typename O::Progress& progress,
             const typename O::template Factors<float>& factors, simd::One<float> x,
             simd::One<float> (&slot)[at_least_one(O::slots)]) {
  { o.lr } -> std::convertible_to<double>;
  { o.valid() } -> std::same_as<bool>;
  { o.template begin<float>(progress) } -> std::same_as<typename O::template Factors<float>>;
  {
    O::update(factors.template to<simd::One<float>>(), x, x, slot)
    } -> std::same_as<simd::One<float>>;
};

/// An optimizer whose slots do not all start at 0.
template <class O>
concept StartsSlots = requires(const O& o) {
  { o.initial(0) } -> std::convertible_to<double>;
};

}  // namespace optimizers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
