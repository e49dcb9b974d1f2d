// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes what is above Limit, and replaces the rest by Value.
/// Formula   y = x where x > Limit, else Value;  dx = dy where x > Limit, else 0
/// Shapes    any; element by element. Limit and Value are Decimals or std::ratios, without defaults
/// Errors    none; NaN gives NaN forward and dy backward
/// Source    torch.nn.Threshold(threshold, value)
template <layers_impl::DecimalOrRatio Limit, layers_impl::DecimalOrRatio Value>  // Decimal<0.1>
struct Threshold {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = Limit::num < 0 || Value::num == 0;
  static constexpr double lowest =
      std::ratio_less_v<Limit, Value> ? layers_impl::value<Limit>() : layers_impl::value<Value>();

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("Threshold("), names_impl::put_ratio<Limit>(out);
    out.put(','), names_impl::put_ratio<Value>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return select(x <= layers_impl::constant<V, Limit>(), layers_impl::constant<V, Value>(), x);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    return keep(!(x <= layers_impl::constant<V, Limit>()), dy);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
