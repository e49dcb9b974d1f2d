// SPDX-License-Identifier: MIT
//
// What a layer is. A layer is a type that owns nothing: it tells its kind and its mathematics.
//
//   affine       Linear: y = x·Wᵀ + b; widths In → Out, parameters weight and bias
//   elementwise  y = f(x), no parameters:      forward(x), backward(s, dy) with s = x or y
//   scaled       y = f(x, a), a parameter a shared or one a column: PReLU. forward(x, a);
//                backward(x, a, dy, da) returns dx and adds to da
//   rowwise      a function of a whole row: Softmax, LogSoftmax. forward<V, G>(x, y) and
//                backward<V, G>(y, dy, dx_done) on views of blocks; G is kernels_impl::RowGroups
#pragma once

#include <concepts>
#include <fixnet/simd/one.hpp>
#include <ratio>

FIXNET_NAMESPACE_BEGIN

/// What the backward pass of an elementwise layer wants to see again.
enum class Saved { input, output };

namespace layers_impl {

enum class Kind { none, affine, elementwise, scaled, rowwise };

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
concept Scaled = requires(simd::One<float> x, simd::One<float>& da) {
  { L::parameters } -> std::convertible_to<int>;
  { L::forward(x, x) } -> std::same_as<simd::One<float>>;
  { L::backward(x, x, x, da) } -> std::same_as<simd::One<float>>;
};

template <class L>
concept Rowwise = requires {
  typename L::rowwise;
};

template <class L>
constexpr Kind kind() noexcept {
  if (Affine<L>) return Kind::affine;
  if (Elementwise<L>) return Kind::elementwise;
  if (Scaled<L>) return Kind::scaled;
  if (Rowwise<L>) return Kind::rowwise;
  return Kind::none;
}

/// A hyper-parameter that is part of the layer's type: a std::ratio.
template <class R>
concept Constant = requires {
  { R::num } -> std::convertible_to<double>;
  { R::den } -> std::convertible_to<double>;
};

/// The hyper-parameter in every lane.
template <class V, Constant R>
FIXNET_INLINE constexpr V constant() noexcept {
  constexpr double value = static_cast<double>(R::num) / static_cast<double>(R::den);
  return V(static_cast<typename V::scalar>(value));
}

}  // namespace layers_impl
FIXNET_NAMESPACE_END
