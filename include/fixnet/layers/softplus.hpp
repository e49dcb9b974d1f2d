// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// A smooth max(0, x).
/// Formula   y = x where Beta·x > Threshold, else log(1 + exp(Beta·x))/Beta
///           dx = dy where Beta·x > Threshold, else dy·sigmoid(Beta·x)
/// Shapes    any; element by element. Beta and Threshold are std::ratios
/// Errors    compile time: Beta = 0; NaN stays NaN
/// Source    torch.nn.Softplus(beta, threshold)
template <layers_impl::DecimalOrRatio Beta,  // SoftplusWith<Decimal<0.5>>
          layers_impl::DecimalOrRatio Threshold = std::ratio<20>>
struct SoftplusWith {
  static constexpr Saved saved = Saved::input;
  static constexpr bool keeps_zero = false;
  static constexpr double lowest = Beta::num > 0 ? 0 : -layers_impl::no_bound;
  static constexpr double highest = Beta::num > 0 ? layers_impl::no_bound : 0;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("Softplus("), names_impl::put_ratio<Beta>(out);
    out.put(','), names_impl::put_ratio<Threshold>(out), out.put(')');
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    const V z = scaled<Beta>(x);
    const V y = scaled<std::ratio_divide<std::ratio<1>, Beta>>(simd::softplus(z));
    return select(z > layers_impl::constant<V, Threshold>(), x, y);
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V dy) noexcept {
    const V z = scaled<Beta>(x);
    return select(z > layers_impl::constant<V, Threshold>(), dy, dy * simd::sigmoid(z));
  }

 private:
  template <class Factor, class V>
  static FIXNET_INLINE constexpr V scaled(V x) noexcept {
    if constexpr (std::ratio_equal_v<Factor, std::ratio<1>>) {
      return x;
    } else {
      return settle(x * layers_impl::constant<V, Factor>());
    }
  }

  static_assert(Beta::num != 0, "fixnet: SoftplusWith<Beta> divides by Beta: it cannot be 0");
};

/// SoftplusWith PyTorch's defaults, beta = 1 and threshold = 20.
using Softplus = SoftplusWith<std::ratio<1>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
