// SPDX-License-Identifier: MIT
//
// What a layer is: a type that owns nothing. Most layers are a formula in one of four forms:
//
//   affine       Linear: y = x·Wᵀ + b; widths In → Out, parameters weight and bias
//   elementwise  y = f(x), no parameters:      forward(x), backward(s, dy) with s = x or y
//   per column   y = f(x, a), a parameter a shared or one a column: PReLU. forward(x, a);
//                backward(x, a, dy, da) returns dx and adds to da
//   rowwise      a function of a whole row: Softmax, LogSoftmax. forward<V, G>(x, y) and
//                backward<V, G>(y, dy, dx_done) on views of blocks; G is kernels_impl::RowGroups
//
// Each form has an operator (layers/operators/), which answers what the plan and the passes ask. A
// layer of no form brings an operator of its own as its member `op`: layers/operator.hpp.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/decimal.hpp>
#include <fixnet/base/text.hpp>
#include <fixnet/simd/one.hpp>
#include <limits>
#include <ratio>

FIXNET_NAMESPACE_BEGIN

/// What the backward pass of an elementwise layer wants to see again.
enum class Saved { input, output };

namespace layers_impl {

template <class L>
concept Affine = requires {
  { L::in } -> std::convertible_to<int>;
  { L::out } -> std::convertible_to<int>;
  { L::has_bias } -> std::convertible_to<bool>;
};

/// y = f(x) for each element: static templates over the lane type, and what backward needs.
template <class L>
concept Elementwise = requires(simd::One<float> x) {
  { L::saved } -> std::convertible_to<Saved>;
  { L::forward(x) } -> std::same_as<simd::One<float>>;
  { L::backward(x, x) } -> std::same_as<simd::One<float>>;
};

/// y = f(x, a) with a learned parameter a for each column, or one for all.
template <class L>
concept PerColumn = requires(simd::One<float> x, simd::One<float>& da) {
  { L::parameters } -> std::convertible_to<int>;
  { L::forward(x, x) } -> std::same_as<simd::One<float>>;
  { L::backward(x, x, x, da) } -> std::same_as<simd::One<float>>;
};

template <class L>
concept Rowwise = requires {
  typename L::rowwise;
};

/// A hyper-parameter that is part of the layer's type: Decimal<0.2>, or std::ratio<1, 5>. Compilers
/// print this name to whoever wrote 0.2 alone.
template <class R>
concept DecimalOrRatio = requires {
  { R::num } -> std::convertible_to<double>;
  { R::den } -> std::convertible_to<double>;
};

/// The hyper-parameter as a number.
template <DecimalOrRatio R>
constexpr double value() noexcept {
  return static_cast<double>(R::num) / static_cast<double>(R::den);
}
/// The hyper-parameter in every lane.
template <class V, DecimalOrRatio R>
FIXNET_INLINE constexpr V constant() noexcept {
  return V(static_cast<typename V::scalar>(value<R>()));
}

/// What a row of a layer's outputs is, taken together.
enum class Meaning { numbers, probabilities, log_probabilities };
inline constexpr double no_bound = std::numeric_limits<double>::max();

/// What a layer tells of its outputs, for a loss that asks. A layer that stays silent makes any
/// numbers; others have one or more of these members:
///   static constexpr double lowest, highest;      bounds of the outputs
///   static constexpr layers_impl::Meaning outputs_are;
///   static constexpr bool passes_on = true;       the outputs are what the inputs are
struct OutputFacts {
  double lowest = -no_bound, highest = no_bound;
  Meaning meaning = Meaning::numbers;
  bool passes_on = false;
};
template <class L>
constexpr OutputFacts output_facts() noexcept {
  OutputFacts facts;
  if constexpr (requires { double{L::lowest}; }) facts.lowest = L::lowest;
  if constexpr (requires { double{L::highest}; }) facts.highest = L::highest;
  if constexpr (requires { Meaning{L::outputs_are}; }) facts.meaning = L::outputs_are;
  if constexpr (requires { bool{L::passes_on}; }) facts.passes_on = L::passes_on;
  return facts;
}

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
