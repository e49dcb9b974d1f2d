// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/pool.hpp>

FIXNET_NAMESPACE_BEGIN

/// The mean of a signal over so many windows, whatever its length: one is the mean of each channel.
/// Formula   y[b,c,q] = the mean of x[b,c,p] over p from q·L/Positions rounded down to
///           (q + 1)·L/Positions rounded up, without the latter
/// Shapes    x (B, C, L); y (B, C, Positions): of one position (B, C), as behind a Flatten
/// Errors    compile time: no position; samples whose channels are not first
/// Cost      C·L/Positions FLOP a position, no allocation, noexcept
/// Source    torch.nn.AdaptiveAvgPool1d(Positions)
template <int Positions>
struct AdaptiveAvgPool1d {
  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "AdaptiveAvgPool1d(", Positions, ")");
  }
  using op = layers_impl::AdaptivePool<Positions, false>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
