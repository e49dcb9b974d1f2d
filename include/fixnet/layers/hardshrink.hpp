// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes what is outside of [−Lambda, Lambda], and makes the rest 0.
/// Formula   y = 0 where −Lambda ≤ x ≤ Lambda, else x;  dx = 0 there, else dy
/// Shapes    any; element by element. Lambda is a Decimal or a std::ratio
/// Errors    none; NaN gives NaN forward and 0 backward
/// Source    torch.nn.Hardshrink(lambd)
template <layers_impl::DecimalOrRatio Lambda>  // HardshrinkWith<Decimal<0.2>>
struct HardshrinkWith {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("Hardshrink("), names_impl::put_ratio<Lambda>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V lambda = layers_impl::constant<V, Lambda>();
    return keep(!((x >= -lambda) & (x <= lambda)), x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V lambda = layers_impl::constant<V, Lambda>();
    return keep((x < -lambda) | (x > lambda), dy);
  }
};

/// HardshrinkWith PyTorch's default, lambda = 0.5.
using Hardshrink = HardshrinkWith<std::ratio<1, 2>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
