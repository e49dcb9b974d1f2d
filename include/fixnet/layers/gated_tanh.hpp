// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/gated.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// tanh of the first half.
struct TanhThroughGate {
  static constexpr bool keeps = true;
  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return simd::tanh(x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    return dy * fnma(y, y, V(typename V::scalar(1)));
  }
};

}  // namespace layers_impl

/// WaveNet's gated activation: the second half of the columns says how much of the first half's tanh
/// passes.
/// Formula   y[b,i] = tanh(x[b,i])·sigmoid(x[b, In/2 + i])
/// Shapes    x (B, In), y (B, In/2); of sequences (B, L, In), of signals (B, In, L)
/// Errors    compile time: an odd number of columns; a neighbour of another width
/// Cost      forward a tanh, a sigmoid and a product an output, backward 8 FLOP; In numbers a row
///           saved; no allocation, noexcept
/// Source    a, g = x.chunk(2, -1), of signals x.chunk(2, 1); tanh(a)·sigmoid(g); van den Oord et al.,
///           2016
template <int In>
struct GatedTanh {
  static constexpr double lowest = -1, highest = 1;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "GatedTanh(", In, ")");
  }
  using op = layers_impl::Gated<In, layers_impl::TanhThroughGate>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
