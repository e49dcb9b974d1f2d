// SPDX-License-Identifier: MIT
//
// Losses of the user's own over whole rows: one sample's outputs against all its targets. The
// derivative by each output comes from dual numbers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/losses/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN
namespace losses_impl {

/// Whether a class has a row's formula f(y, t), for N outputs and K targets.
template <class Self, int N, int K>
concept HasRowFormula =
    requires(const Self& loss, const std::array<simd::Dual<simd::One<float>>, std::size_t(N)>& y,
             const std::array<simd::Dual<simd::One<float>>, std::size_t(K)>& t) {
  { loss.f(y, t) } -> std::convertible_to<simd::Dual<simd::One<float>>>;
};

}  // namespace losses_impl

/// Makes a loss of a class `Self` that has the formula of one row, over any lane type:
///   struct Cosine : CustomRowLoss<Cosine> {
///     template <class V, std::size_t N>
///     static constexpr V f(const std::array<V, N>& y, const std::array<V, N>& t);
///   };
/// Formula   l = f(y, t) of a row's outputs and targets;  dy_n = ∂f/∂y_n, from dual numbers, or
///           gradient(y, t), a std::array, where the class has one; the mean over the rows, or their
///           sum
/// Shapes    y (B, N)   t (B, N), or (B, target_columns(N)) where the class has such a function
/// Errors    compile time: no formula; targets of another shape; a network whose outputs are several
///           positions
/// Cost      N evaluations of f a row on dual numbers, two numbers each; samples side by side in
///           lanes where the block lies so
/// Source    formulas see what those of CustomLoss see
template <class Self>
struct CustomRowLoss {
  static constexpr bool of_rows = true;
  Reduction reduction = Reduction::mean;

  template <class V, std::size_t N, std::size_t K>
  constexpr losses_impl::RowTerm<V, N> row_term(const std::array<V, N>& y,
                                                const std::array<V, K>& t) const noexcept {
    const Self& self = static_cast<const Self&>(*this);
    if constexpr (requires { self.gradient(y, t); }) {
      return {self.f(y, t), self.gradient(y, t)};
    } else {
      return by_duals(self, y, t);
    }
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(static_cast<const Self&>(*this), y, t, rows...);
  }

 private:
  template <class V, std::size_t N, std::size_t K>
  static constexpr losses_impl::RowTerm<V, N> by_duals(const Self& self, const std::array<V, N>& y,
                                                       const std::array<V, K>& t) noexcept {
    using D = simd::Dual<V>;
    std::array<D, N> variables{};
    std::array<D, K> constants{};
    for (std::size_t i = 0; i < N; ++i) variables[i] = D(y[i]);
    for (std::size_t i = 0; i < K; ++i) constants[i] = D(t[i]);
    losses_impl::RowTerm<V, N> term{};
    for (std::size_t i = 0; i < N; ++i) {
      variables[i] = simd::variable(y[i]);
      const D loss = self.f(variables, constants);
      term.value = loss.value;
      term.gradient[i] = loss.slope;
      variables[i] = D(y[i]);
    }
    return term;
  }
};

/// A loss of a row's formula: a lambda without captures, or any object called like one.
///   constexpr RowCriterion<[](const auto& y, const auto& t) { … }> criterion;
/// Formula   l = Formula(y, t), dy by dual numbers
/// Shapes    y, t (B, N)
/// Errors    as CustomRowLoss
/// Source    as CustomRowLoss
template <auto Formula>
struct RowCriterion : CustomRowLoss<RowCriterion<Formula>> {
  template <class V, std::size_t N, std::size_t K>
  static constexpr V f(const std::array<V, N>& y, const std::array<V, K>& t) noexcept requires
      std::convertible_to<decltype(Formula(y, t)), V> {
    return Formula(y, t);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
