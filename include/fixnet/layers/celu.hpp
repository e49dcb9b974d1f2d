// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// ELU whose slope has no jump at 0, whatever Alpha is.
/// Formula   y = x where x > 0, else Alpha·(exp(x/Alpha) − 1)
///           dx = dy where x > 0, else dy·exp(x/Alpha)
/// Shapes    any; element by element. Alpha is a Decimal or a std::ratio
/// Errors    compile time: Alpha = 0; NaN stays NaN
/// Source    torch.nn.CELU(alpha)
template <layers_impl::DecimalOrRatio Alpha>  // CELUWith<Decimal<0.5>>
struct CELUWith {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;
  static constexpr double lowest = Alpha::num > 0 ? -layers_impl::value<Alpha>()
                                                  : -layers_impl::no_bound;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("CELU("), names_impl::put_ratio<Alpha>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V rest = layers_impl::constant<V, Alpha>() * simd::expm1(scaled(x));
    return select(x > V(typename V::scalar(0)), x, rest);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    return select(x > V(typename V::scalar(0)), dy, dy * slope(scaled(x)));
  }

 private:
  using Inverse =
      std::ratio_divide<std::ratio<1>, std::ratio<Alpha::num == 0 ? 1 : Alpha::num, Alpha::den>>;
  /// min(x, 0)/Alpha
  template <class V>
  static FIXNET_INLINE constexpr V scaled(V x) noexcept {
    return min(x, V(typename V::scalar(0))) * layers_impl::constant<V, Inverse>();
  }
  template <class V>
  static FIXNET_INLINE constexpr V slope(V z) noexcept {
    if constexpr (Alpha::num > 0) {
      return simd::exp_nonpositive(z);
    } else {
      return simd::exp(z);
    }
  }

  FIXNET_CHECK(Alpha::num != 0, "CELUWith<Alpha> divides by Alpha: it cannot be 0",
               check_impl::type<Alpha>, " is 0");
};

/// CELUWith PyTorch's default, alpha = 1.
using CELU = CELUWith<std::ratio<1>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
