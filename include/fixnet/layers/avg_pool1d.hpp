// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/pool.hpp>

FIXNET_NAMESPACE_BEGIN

/// The mean of a signal over windows of Kernel positions, Stride apart; each channel by itself.
/// Formula   y[b,c,q] = Σ_k x[b, c, q·Stride + k − Zeros]/Kernel, x 0 outside, and counted
/// Shapes    x (B, C, L); y (B, C, (L + 2·Zeros − Kernel)/Stride + 1 rounded down)
/// Errors    compile time: a kernel or stride below 1; zeros that are more than half a kernel; a signal
///           shorter than the kernel; samples whose channels are not first
/// Cost      C·Kernel FLOP a position, no allocation, noexcept
/// Source    torch.nn.AvgPool1d(Kernel, Stride, padding=Zeros)
template <int Kernel, int Stride = Kernel, int Zeros = 0>
struct AvgPool1d {
  static constexpr void write_name(names_impl::Writer& to) noexcept {
    layers_impl::write_pool(to, "AvgPool1d", Kernel, Stride, Zeros);
  }
  using op = layers_impl::FixedPool<Kernel, Stride, Zeros, false>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
