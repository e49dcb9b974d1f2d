// SPDX-License-Identifier: MIT
//
// Losses of the user's own, from the formula of one element alone: its derivative comes from dual
// numbers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN
namespace losses_impl {

template <class Self>
concept HasFormula = requires(const Self& loss, simd::One<float> x) {
  { loss.f(x, x) } -> std::convertible_to<simd::One<float>>;
};

/// Whether an object called like a function makes a value of lanes V from an output and its target.
template <auto Formula, class V>
concept FormulaOf = requires(V x) {
  { Formula(x, x) } -> std::convertible_to<V>;
};

}  // namespace losses_impl

/// Makes a loss of a class `Self` that has the formula of one element, over any lane type:
///   struct LogCosh : CustomLoss<LogCosh> {
///     template <class V> static constexpr V f(V y, V t) { return softplus(2 * (y - t)) - (y - t);
///     }
///   };
/// Formula   l = f(y, t);  dy = ∂f/∂y, from dual numbers, or from derivative(y, t) where the class
///           has one, a faster form that check_derivative(loss) compares with the duals; mean over
///           all elements, or their sum
/// Shapes    y, t (B, N)
/// Errors    compile time: no formula; targets of another shape
/// Source    formulas see all functions of simd/math.hpp, select, max, abs, sqrt, … unqualified; f
///           may be a member and read hyper-parameters
template <class Self>
struct CustomLoss {
  Reduction reduction = Reduction::mean;

  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t) const noexcept {
    const Self& self = static_cast<const Self&>(*this);
    if constexpr (!losses_impl::HasFormula<Self>) {
      return {y, y};
    } else if constexpr (requires { self.derivative(y, t); }) {
      return {self.f(y, t), self.derivative(y, t)};
    } else {
      const simd::Dual<V> loss = self.f(simd::variable(y), simd::Dual<V>(t));
      return {loss.value, loss.slope};
    }
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(static_cast<const Self&>(*this), y, t, rows...);
  }
};

/// A loss of a formula: a lambda without captures, or any object called like one.
///   constexpr Criterion<[](auto y, auto t) { return abs(y - t); }> criterion;
/// Formula   l = f(y, t); its derivative from dual numbers, as CustomLoss has it
/// Shapes    y, t (B, N)
/// Errors    compile time: no formula of y and t
/// Source    CustomLoss, for a formula without settings
template <auto Formula>
struct Criterion : CustomLoss<Criterion<Formula>> {
  template <class V>
  static FIXNET_INLINE constexpr V f(V y,
                                     V t) noexcept requires losses_impl::FormulaOf<Formula, V> {
    return Formula(y, t);
  }
};

/// Tells whether a loss's gradient is the derivative of its value: compares with dual numbers in
/// double, y in [−range, range] and t in [0, 1].
/// Errors    false for a difference beyond `tolerance`, relative to 1 + |∂l/∂y|
template <losses_impl::Elementwise Loss>
[[nodiscard]] constexpr bool check_derivative(const Loss& loss, double tolerance = 1e-9,
                                              double range = 8, int points = 50) noexcept {
  using V = simd::One<double>;
  for (int i = 0; i < points; ++i) {
    const V y = range * (2 * i + 1.03) / points - range, t = i % 5 * 0.25;
    const V slope = loss.term(simd::variable(y), simd::Dual<V>(t)).value.slope;
    const V difference = abs(loss.term(y, t).gradient - slope);
    if (!(difference.r <= tolerance * (1.0 + abs(slope).r))) return false;
  }
  return true;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
