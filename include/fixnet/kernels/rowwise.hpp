// SPDX-License-Identifier: MIT
//
// Passes of layers that work on whole rows (Softmax). The layer has the mathematics, G, a
// RowGroups, knows how the block lies.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/row_groups.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// y = f(x) row by row, with zeros as padding. y is only written.
template <class V, class G, class Layer, class X, class Y>
struct RowwiseForward {
  X x;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept { Layer::template forward<V, G>(x, y); }
};

/// dx from y and dy, row by row.
template <class V, class G, class Layer, class Y, class DY, class DXDone>
struct RowwiseBackward {
  Y y;
  DY dy;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    Layer::template backward<V, G>(y, dy, dx_done);
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
