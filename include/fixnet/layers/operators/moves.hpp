// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// What the layers answer that say where numbers lie, or move them: no parameters, no arithmetic.
struct MovesNumbers : OperatorDefaults {
  static constexpr ParameterList parameters(const Site&) noexcept { return ParameterList(); }
  static constexpr long work(const Site&, const Parameter*, int) noexcept { return 0; }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 0;
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool) noexcept {
    return 0;
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
