// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/pool.hpp>

FIXNET_NAMESPACE_BEGIN

/// The maximum of a signal over windows of Kernel positions, Stride apart; each channel by itself.
/// Formula   y[b,c,q] = max_k x[b, c, q·Stride + k − Around], of the positions that exist; the
///           gradient goes to the first of them that is the maximum. A NaN is the maximum
/// Shapes    x (B, C, L); y (B, C, (L + 2·Around − Kernel)/Stride + 1 rounded down)
/// Errors    compile time: a kernel or stride below 1; more around than half a kernel; a signal
///           shorter than the kernel; samples whose channels are not first
/// Cost      C·Kernel comparisons a position; a number an output saved; no allocation, noexcept
/// Source    torch.nn.MaxPool1d(Kernel, Stride, padding=Around)
template <int Kernel, int Stride = Kernel, int Around = 0>
struct MaxPool1d {
  static constexpr void write_name(names_impl::Writer& to) noexcept {
    layers_impl::write_pool(to, "MaxPool1d", Kernel, Stride, Around);
  }
  using op = layers_impl::FixedPool<Kernel, Stride, Around, true>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
