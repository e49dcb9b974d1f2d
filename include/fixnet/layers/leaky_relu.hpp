// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes what is positive, and a fraction of what is not.
/// Formula   y = x where x > 0, else Slope·x;  dx = dy where x > 0, else Slope·dy
/// Shapes    any; element by element. Slope is a Decimal
/// Errors    none; NaN gives NaN forward and Slope·dy backward
/// Source    torch.nn.LeakyReLU(negative_slope)
template <layers_impl::DecimalOrRatio Slope>  // LeakyReLUWith<Decimal<0.2>>
struct LeakyReLUWith {
  // y has the sign of x unless the slope is negative.
  static constexpr Saved saved = Slope::num < 0 ? Saved::input : Saved::output;
  static constexpr bool keeps_zero = true;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("LeakyReLU("), names_impl::put_ratio<Slope>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return select(x > V(typename V::scalar(0)), x, x * layers_impl::constant<V, Slope>());
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V s, V dy) noexcept {
    return select(s > V(typename V::scalar(0)), dy, dy * layers_impl::constant<V, Slope>());
  }
};

/// LeakyReLUWith PyTorch's default slope, 0.01.
using LeakyReLU = LeakyReLUWith<std::ratio<1, 100>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
