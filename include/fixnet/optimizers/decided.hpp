// SPDX-License-Identifier: MIT
//
// Options of PyTorch's that are types here, because they decide how much memory an optimizer takes.
// Their names are members all the same: what contradicts the type is answered by name.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN
namespace optimizers_impl {

/// Is no constant expression: what is wrong stands on the line that calls it, the one that compilers
/// print, however long.
inline void fixnet_says(const char*) noexcept {}

/// amsgrad, which the type has decided.
template <bool value>
struct Amsgrad {
  constexpr Amsgrad() = default;
  template <std::same_as<bool> Given>
  consteval Amsgrad(Given given) noexcept {
    // clang-format off
    if (given && !value) fixnet_says("fixnet: amsgrad=True keeps a third moment: write AMSGrad{...} for Adam, AMSGradW{...} for AdamW");
    if (!given && value) fixnet_says("fixnet: AMSGrad is Adam with amsgrad=True: write Adam{...} or AdamW{...} without it");
    // clang-format on
  }
};

/// centered, which the type has decided.
template <bool value>
struct Centered {
  constexpr Centered() = default;
  template <std::same_as<bool> Given>
  consteval Centered(Given given) noexcept {
    // clang-format off
    if (given != value) fixnet_says("fixnet: centered is a part of RMSprop's type: write RMSpropWith<centered, with momentum>{...}");
    // clang-format on
  }
};

/// The momentum of an RMSprop whose type has none: 0.
struct NoMomentum {
  constexpr NoMomentum() = default;
  template <class Given>
    requires std::is_arithmetic_v<Given>
  consteval NoMomentum(Given given) noexcept {
    // clang-format off
    if (given != 0) fixnet_says("fixnet: RMSprop with momentum keeps a buffer for it: write RMSpropWith<centered, true>{.momentum = ...}");
    // clang-format on
  }
};

}  // namespace optimizers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
