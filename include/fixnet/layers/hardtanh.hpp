// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Clamps to [Min, Max].
/// Formula   y = min(max(x, Min), Max);  dx = dy where Min < x < Max, else 0
/// Shapes    any; element by element. Min and Max are Decimals
/// Errors    compile time: Min not below Max; NaN gives NaN forward and 0 backward
/// Source    torch.nn.Hardtanh(min_val, max_val); Hardtanh<0, 6> is ReLU6
template <layers_impl::DecimalOrRatio Min, layers_impl::DecimalOrRatio Max>  // Decimal<-0.5>
struct HardtanhWith {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = Min::num <= 0 && Max::num >= 0;
  static constexpr double lowest = layers_impl::value<Min>();
  static constexpr double highest = layers_impl::value<Max>();

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("Hardtanh("), names_impl::put_ratio<Min>(out);
    out.put(','), names_impl::put_ratio<Max>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return min(max(x, layers_impl::constant<V, Min>()), layers_impl::constant<V, Max>());
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V y, V dy) noexcept {
    return keep((y > layers_impl::constant<V, Min>()) & (y < layers_impl::constant<V, Max>()), dy);
  }

  FIXNET_CHECK((std::ratio_less_v<Min, Max>), "HardtanhWith<Min, Max> needs Min < Max",
               check_impl::type<Min>, " is not less than ", check_impl::type<Max>);
};

/// HardtanhWith PyTorch's default, [−1, 1].
using Hardtanh = HardtanhWith<std::ratio<-1>, std::ratio<1>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
