// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes what is positive, and a learned fraction a of what is not: N fractions, one a column, or
/// a single one for all columns. Each starts at 0.25.
/// Formula   y = x where x > 0, else a·x;  dx = dy where x > 0, else a·dy
///           da = Σ x·dy over the elements with x <= 0
/// Shapes    x, y (B, N), a (N); with one parameter any width
/// Errors    compile time: N below 1, N above 1 beside layers of another width; NaN gives NaN
///           forward, a·dy backward and NaN in da
/// Source    torch.nn.PReLU(num_parameters)
template <int N>
struct PReLUWith {
  static constexpr int parameters = N;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "PReLU(", N, ")");
  }

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x, V a) noexcept {
    return select(x > V(typename V::scalar(0)), x, a * x);
  }
  /// Adds this element's part to da.
  template <class V>
  static FIXNET_INLINE constexpr V backward(V x, V a, V dy, V& da) noexcept {
    const auto positive = x > V(typename V::scalar(0));
    da = select(positive, da, fma(x, dy, da));
    return select(positive, dy, a * dy);
  }
};

/// PReLUWith one parameter for all columns, as in PyTorch by default.
using PReLU = PReLUWith<1>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
