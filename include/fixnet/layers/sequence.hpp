// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/input.hpp>

FIXNET_NAMESPACE_BEGIN
/// Says that a sample is a sequence: Steps positions of Features columns each. The first layer of a
/// network; no code and no parameters. The layers behind it compute each step by itself.
/// Formula   y[b,l,f] = x[b, l·Features + f]
/// Shapes    x (B, Steps·Features), as PyTorch's (N, L, F) lies in memory
/// Errors    compile time: Steps or Features below 1; another place than the first
/// Cost      none
/// Source    the shape of torch.nn.LSTM's input with batch_first=True
template <int Steps, int Features>
struct Sequence {
  FIXNET_CHECK(Steps > 0 && Features > 0, "Sequence<steps, features> needs at least one of each",
               Steps, " steps and ", Features, " features");
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "Sequence(", Steps, ",", Features, ")");
  }
  using op = layers_impl::InputOperator<layers_impl::SampleShape{Features, Steps}>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
