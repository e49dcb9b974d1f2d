// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes what is positive and lets the rest saturate at −Alpha.
/// Formula   y = x where x > 0, else Alpha·(exp(x) − 1)
///           dx = dy where x > 0, else dy·Alpha·exp(x)
/// Shapes    any; element by element. Alpha is a Decimal
/// Errors    none; NaN stays NaN
/// Source    torch.nn.ELU(alpha)
template <layers_impl::DecimalOrRatio Alpha>  // ELUWith<Decimal<0.5>>
struct ELUWith {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = Alpha::num > 0 ? -layers_impl::value<Alpha>() : 0;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("ELU("), names_impl::put_ratio<Alpha>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V zero(typename V::scalar(0));
    return select(x > zero, x, layers_impl::constant<V, Alpha>() * simd::expm1(min(x, zero)));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V zero(typename V::scalar(0));
    const V slope = layers_impl::constant<V, Alpha>() * simd::exp_nonpositive(min(x, zero));
    return select(x > zero, dy, dy * slope);
  }
};

/// ELUWith PyTorch's default, alpha = 1.
using ELU = ELUWith<std::ratio<1>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
