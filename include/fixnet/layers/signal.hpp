// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/input.hpp>

FIXNET_NAMESPACE_BEGIN
/// Says that a sample is a signal: Channels columns at Length positions, one channel behind the other.
/// The first layer of a network; no code and no parameters.
/// Formula   y[b,c,q] = x[b, c·Length + q]
/// Shapes    x (B, Channels·Length), as PyTorch's (N, C, L) lies in memory; outputs of several
///           positions lie in the same way
/// Errors    compile time: Channels or Length below 1; another place than the first; behind it a
///           layer along the last dimension, such as Linear, which PyTorch would apply to L.
///           A Dropout behind it draws position by position, PyTorch channel by channel: other masks
/// Cost      a copy of x
/// Source    the shape of torch.nn.Conv1d's input
template <int Channels, int Length>
struct Signal {
  FIXNET_CHECK(Channels > 0 && Length > 0, "Signal<channels, length> needs at least one of each",
               Channels, " channels and ", Length, " numbers each");
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "Signal(", Channels, ",", Length, ")");
  }
  using op = layers_impl::InputOperator<layers_impl::SampleShape{
      Channels, Length, layers_impl::Order::columns_first}>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
