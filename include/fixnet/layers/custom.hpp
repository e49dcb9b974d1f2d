// SPDX-License-Identifier: MIT
//
// Activations of the user's own, from the formula alone: its derivative comes from dual numbers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// A formula in place of which dual numbers are to do the work.
struct ByDuals {};

template <class Self>
concept HasFormula = requires(simd::One<float> x, simd::One<double> y) {
  { Self::f(x) } -> std::convertible_to<simd::One<float>>;
  { Self::f(y) } -> std::convertible_to<simd::One<double>>;
};

/// Whether an object called like a function makes a value of lanes V from one.
template <auto Formula, class V>
concept FormulaOf = requires(V x) {
  { Formula(x) } -> std::convertible_to<V>;
};

/// Whether f(0) = 0, where the compiler can compute it: a division by zero, say, is no constant.
template <class Self, Scalar T, bool Zero = (Self::f(simd::One<T>(T(0))).r == T(0))>
constexpr bool zero_at_zero(int) noexcept {
  return Zero;
}
template <class Self, Scalar T>
constexpr bool zero_at_zero(...) noexcept {
  return false;
}

}  // namespace layers_impl

/// Makes an elementwise layer of a class `Self` that has a formula, one text for any lane type:
///   struct Swish : Custom<Swish> {
///     template <class V> static constexpr V f(V x) { return x * sigmoid(x); }
///   };
/// Formula   y = f(x);  dx = dy·f'(x), f' from dual numbers, or from Self::derivative(x) where the
///           class has one, a faster form that check_derivative<Self>() compares with the duals
/// Shapes    any; element by element
/// Errors    compile time: no formula. Where dy = 0, dx = 0, even if f' is infinite or NaN there
/// Source    formulas see all functions of simd/math.hpp, select, max, abs, sqrt, … unqualified
template <class Self>
struct Custom {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero =
      layers_impl::zero_at_zero<Self, float>(0) && layers_impl::zero_at_zero<Self, double>(0);

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    if constexpr (layers_impl::HasFormula<Self>) {
      return Self::f(x);
    } else {
      return x;
    }
  }
  // Padding has dy = 0, and x whatever comes: it must stay 0 where the formula has no derivative.
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    return keep(!(dy == V(typename V::scalar(0))), dy * slope(x));
  }
  /// f'(x)
  template <class V>
  static FIXNET_INLINE constexpr V slope(V x) noexcept {
    if constexpr (requires { Self::derivative(x); }) {
      return Self::derivative(x);
    } else {
      const simd::Dual<V> y = forward(simd::variable(x));
      return y.slope;
    }
  }
};

/// An elementwise layer of a formula: a lambda without captures, or any object called like one, and
/// where wanted a faster form of its derivative.
///   using Swish = Activation<[](auto x) { return x * sigmoid(x); }>;
/// Formula   y = f(x);  dx = dy·f'(x), from dual numbers or from Derivative
/// Shapes    any; element by element
/// Errors    compile time: no formula of x
/// Source    Custom, for a formula without a class
template <auto Formula, auto Derivative = layers_impl::ByDuals{}>
struct Activation : Custom<Activation<Formula, Derivative>> {
  template <class V>
  static FIXNET_INLINE constexpr V f(V x) noexcept requires layers_impl::FormulaOf<Formula, V> {
    return Formula(x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V derivative(V x) noexcept
      requires(!std::is_same_v<std::remove_cv_t<decltype(Derivative)>, layers_impl::ByDuals>) {
    return Derivative(x);
  }
};

/// Tells whether an elementwise layer's backward is the derivative of its forward: compares with
/// dual numbers in double at `points` places in [−range, range], which miss the whole numbers.
/// Errors    false for a difference beyond `tolerance`, relative to 1 + |f'|
template <layers_impl::Elementwise L>
[[nodiscard]] constexpr bool check_derivative(double tolerance = 1e-9, double range = 8,
                                              int points = 50) noexcept {
  using V = simd::One<double>;
  for (int i = 0; i < points; ++i) {
    const V x = range * (2 * i + 1.03) / points - range;
    const simd::Dual<V> y = L::forward(simd::variable(x));
    const V backward = L::backward(L::saved == Saved::output ? y.value : x, V(1.0));
    const V difference = abs(backward - y.slope);
    if (!(difference.r <= tolerance * (1.0 + abs(y.slope).r))) return false;
  }
  return true;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
