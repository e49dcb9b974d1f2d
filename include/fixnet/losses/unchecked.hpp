// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// A loss that takes whatever the last layer gives, for those who mean it: Unchecked<NLLLoss>{}, or
/// Unchecked{NLLLoss{.reduction = Reduction::sum}}. Without it, a loss refuses outputs that it is
/// not made for, such as CrossEntropyLoss those of a Softmax.
/// Formula   the loss's own, and its numbers bit for bit
/// Shapes    the loss's own
/// Errors    compile time: the loss's own, but for the last layer and for one column
/// Cost      the loss's own
/// Source    the loss's own
template <class Loss>
struct Unchecked : Loss {
  static constexpr bool unchecked = true;

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};
template <class Loss>
Unchecked(const Loss&) -> Unchecked<Loss>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
