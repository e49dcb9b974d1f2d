// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/run/loss/class_index.hpp>
#include <fixnet/run/loss/elementwise.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// The loss end that fits the loss: from z to the loss, and dz_done(r, c, dz) once for all lanes.
/// Shapes    z: the block of S::batch samples of S::columns outputs, in either form; targets: the
///           user's rows, or their labels for a loss on class indices; rows: StaticIndex<B>, or
///           fewer at run time
template <class V, class S, class Last, class Loss, class Z, class Targets, class Rows, class Done>
FIXNET_INLINE constexpr typename V::scalar loss_end(const Loss& loss, const Z& z,
                                                    const Targets& targets, Rows rows,
                                                    const Done& dz_done) noexcept {
  if constexpr (losses_impl::ClassIndex<Loss>) {
    return class_index_end<V, S, Last>(loss, z, targets, rows, dz_done);
  } else {
    return elementwise_end<V, S, Last>(loss, z, targets, rows, dz_done);
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
