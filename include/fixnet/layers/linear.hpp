// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

namespace check_impl {

template <int Given>
struct SizesAreInTheType {
  static constexpr bool ok = Given < 0;
  FIXNET_CHECK(ok,
               "the sizes of a layer are part of its type, and a network is a type too: "
               "Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>",
               "you gave ", Given, " numbers to Linear");
};

}  // namespace check_impl

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

  Linear() = default;
  /// Says that Linear(2, 10) is Linear<2, 10>.
  template <std::integral... Sizes>
    requires(sizeof...(Sizes) > 0)
  constexpr explicit Linear(Sizes...) noexcept {
    (void)check_impl::Passes<check_impl::SizesAreInTheType<static_cast<int>(sizeof...(Sizes))>>;
  }

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "Linear(", In, ",", Out, Bias ? ")" : ",bias=false)");
  }
};

template <std::integral... Sizes>
Linear(Sizes...) -> Linear<1, 1>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
