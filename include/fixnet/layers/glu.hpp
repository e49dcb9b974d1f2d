// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/gated.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The first half as it is.
struct GateAlone {
  static constexpr bool keeps = false;
  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x;
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V, V dy) noexcept {
    return dy;
  }
};

}  // namespace layers_impl

/// A gated linear unit: the second half of the columns says how much of the first half passes.
/// Formula   y[b,i] = x[b,i]·sigmoid(x[b, In/2 + i])
/// Shapes    x (B, In), y (B, In/2); of sequences (B, L, In), of signals (B, In, L)
/// Errors    compile time: an odd number of columns; a neighbour of another width
/// Cost      forward a sigmoid and a product an output, backward 5 FLOP; In/2 numbers a row saved; no
///           allocation, noexcept
/// Source    torch.nn.GLU(), of signals torch.nn.GLU(dim=1); Dauphin et al., 2017
template <int In>
struct GLU {
  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "GLU(", In, ")");
  }
  using op = layers_impl::Gated<In, layers_impl::GateAlone>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
