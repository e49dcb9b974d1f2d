// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/pool.hpp>

FIXNET_NAMESPACE_BEGIN

/// The maximum of a signal over so many windows, whatever its length: one is that of each channel.
/// Formula   y[b,c,q] = the maximum of x[b,c,p] over p from q·L/Positions rounded down to
///           (q + 1)·L/Positions rounded up, without the latter; the gradient goes to the first
///           position that has it. A NaN is the maximum
/// Shapes    x (B, C, L); y (B, C, Positions): of one position (B, C), as behind a Flatten
/// Errors    compile time: no position; samples whose channels are not first
/// Cost      C·L/Positions comparisons a position; a number an output saved; no allocation, noexcept
/// Source    torch.nn.AdaptiveMaxPool1d(Positions)
template <int Positions>
struct AdaptiveMaxPool1d {
  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "AdaptiveMaxPool1d(", Positions, ")");
  }
  using op = layers_impl::AdaptivePool<Positions, true>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
