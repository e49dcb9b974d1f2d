// SPDX-License-Identifier: MIT
//
// The forward pass of an affine layer over a batch, a functor of pointers: a template on shapes
// only, so that equal layers of a deep network share one piece of code.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/dot.hpp>
#include <fixnet/kernels/hidden_units.hpp>
#include <fixnet/kernels/one_row.hpp>
#include <fixnet/kernels/padding.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Whether a forward product is an outer one, which starts from the bias, or one of rows.
template <class S>
inline constexpr bool forward_is_outer = S::narrow_out ? S::narrow_in : !S::by_output;

/// What follows a forward product: bias (where the product did not start from it), activation,
/// stores.
template <class V, class S, class Act, class Y, class Z>
struct ForwardEpilogue {
  using T = typename V::scalar;
  static constexpr int width = S::narrow_out ? S::batch : S::out;
  const T* bias;
  Y y;
  Z z;
  FIXNET_INLINE constexpr V bias_lanes(int r, int c) const noexcept {
    return S::narrow_out ? V(bias[r]) : V::load(bias + c * V::size);
  }
  FIXNET_INLINE constexpr void operator()(int r, int c, V sum) const noexcept {
    if constexpr (S::bias && !forward_is_outer<S>) sum = sum + bias_lanes(r, c);
    if constexpr (has_padding<V, width>) {
      if constexpr (!std::is_same_v<Z, Nowhere>) z.set(r, c, without_padding<V, width>(c, sum));
      y.set(r, c, without_padding<V, width>(c, Act::forward(sum)));
    } else {
      z.set(r, c, sum);
      y.set(r, c, Act::forward(sum));
    }
  }
};

/// y = f(x·W + b).
template <class V, class S, class Act, class X, class Y, class Z = Nowhere>
struct AffineForward {
  using T = typename V::scalar;
  X x;
  const T* weight;
  const T* bias;
  Y y;
  Z z;

  /// Its members, for a call that hands them over in registers.
  template <class F>
  FIXNET_INLINE constexpr void with_parts(const F& f) const noexcept {
    f(x, weight, bias, y, z);
  }
  FIXNET_INLINE constexpr void operator()() const noexcept {
    const ForwardEpilogue<V, S, Act, Y, Z> done{bias, y, z};
    const ConstPaddedRows<V, S::stride> w{weight};
    constexpr int in_vectors = simd::lanes_of(S::in, V::size);
    if constexpr (MakesUnits<X>) {
      forward_units<V, S>(x, w, bias, done);
    } else if constexpr (!S::narrow_out && S::by_output) {
      dot<V, S::batch, S::out, in_vectors>(x, w, done);
    } else if constexpr (!S::narrow_out) {
      if constexpr (S::bias) {
        const FromRow<ConstPaddedRows<V, S::stride>> start{{bias}};
        in_rows(w, start, done);
      } else {
        in_rows(w, FromZero{}, done);
      }
    } else if constexpr (S::narrow_in && S::bias) {
      in_columns(w, FromColumn<V>{bias}, done);
    } else if constexpr (S::narrow_in) {
      in_columns(w, FromZero{}, done);
    } else {
      dot<V, S::out, S::batch, in_vectors>(w, x, done);
    }
  }

 private:
  template <class Start, class Done>
  FIXNET_INLINE constexpr void in_rows(const ConstPaddedRows<V, S::stride>& w, const Start& start,
                                       const Done& done) const noexcept {
    const auto samples = by_sample<S::narrow_in>(x);
    if constexpr (S::batch == 1) {
      one_row<V, S::in, S::out>(samples, w, start, done);
    } else {
      outer<V, S::batch, S::in, simd::lanes_of(S::out, V::size)>(samples, w, start, done);
    }
  }
  template <class Start, class Done>
  FIXNET_INLINE constexpr void in_columns(const ConstPaddedRows<V, S::stride>& w,
                                          const Start& start, const Done& done) const noexcept {
    constexpr int vectors = simd::lanes_of(S::batch, V::size);
    if constexpr (S::by_output) {
      outer<V, S::out, S::in, vectors>(w, x, start, done);
    } else {
      const Transposed<ConstPaddedRows<V, S::stride>> by_output{w};
      outer<V, S::out, S::in, vectors>(by_output, x, start, done);
    }
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
