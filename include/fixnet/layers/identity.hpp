// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Passes everything.
/// Formula   y = x;  dx = dy
/// Shapes    any
/// Errors    none
/// Source    torch.nn.Identity
struct Identity {
  static constexpr Saved saved = Saved::output;
  static constexpr bool keeps_zero = true, passes_on = true;

  template <class V>
  static FIXNET_INLINE constexpr V forward(V x) noexcept {
    return x;
  }
  template <class V>
  static FIXNET_INLINE constexpr V backward(V, V dy) noexcept {
    return dy;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
