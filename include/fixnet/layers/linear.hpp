// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Maps rows of In values to rows of Out values by a learned affine function.
/// Formula   y[b,o] = Σ_i x[b,i]·W[o,i] + bias[o]
/// Shapes    x (B, In)   W (Out, In)   bias (Out)   y (B, Out)
/// Errors    compile time: In or Out below 1; a neighbour of another width
/// Cost      forward 2·B·In·Out FLOP, backward 4·B·In·Out, no allocation, noexcept
/// Source    torch.nn.Linear
template <int In, int Out, bool Bias = true>
struct Linear {
  static constexpr int in = In;
  static constexpr int out = Out;
  static constexpr bool has_bias = Bias;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "Linear(", In, ",", Out, Bias ? ")" : ",bias=false)");
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
