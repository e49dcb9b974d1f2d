// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Moves x by Lambda towards 0, and what is nearer becomes 0.
/// Formula   y = x − Lambda where x > Lambda, x + Lambda where x < −Lambda, else 0
///           dx = 0 where −Lambda ≤ x ≤ Lambda, else dy
/// Shapes    any; element by element. Lambda is a Decimal or a std::ratio
/// Errors    compile time: Lambda below 0; NaN gives NaN forward (torch 1.13: 0) and 0 backward
/// Source    torch.nn.Softshrink(lambd)
template <layers_impl::DecimalOrRatio Lambda>  // SoftshrinkWith<Decimal<0.2>>
struct SoftshrinkWith {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = true;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("Softshrink("), names_impl::put_ratio<Lambda>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V lambda = layers_impl::constant<V, Lambda>();
    return keep(!(abs(x) <= lambda), x - copysign(lambda, x));
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    return keep(abs(x) > layers_impl::constant<V, Lambda>(), dy);
  }

 private:
  FIXNET_CHECK(Lambda::num >= 0, "SoftshrinkWith<Lambda> needs a Lambda of 0 or more",
               check_impl::type<Lambda>, " is below 0");
};

/// SoftshrinkWith PyTorch's default, lambda = 0.5.
using Softshrink = SoftshrinkWith<std::ratio<1, 2>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
