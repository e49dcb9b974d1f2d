// SPDX-License-Identifier: MIT
//
// What the passes of an affine layer over a batch know of it at compile time:
//
//   outputs   narrow_out: columns [out][B lanes], else rows [B][out lanes]
//   inputs    narrow_in: columns [in][B lanes], else rows [B][in lanes] or the user's own rows
//   weights   by_output: [out][in padded], else [in][out padded]
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The shape of one affine layer and the layout that its plan chose.
template <int B, int In, int Out, int Stride, bool Bias, bool NarrowIn, bool NarrowOut,
          bool ByOutput = NarrowOut && !NarrowIn>
struct AffineShape {
  static constexpr int batch = B, in = In, out = Out, stride = Stride;
  static constexpr bool bias = Bias, narrow_in = NarrowIn, narrow_out = NarrowOut;
  static constexpr bool by_output = ByOutput;
};

template <class X>
inline constexpr bool is_user_rows = false;
template <class T, int N, class Row>
inline constexpr bool is_user_rows<UserRows<T, N, Row>> = true;

/// x(b, i) whichever way the input lies; the user's rows are never columns.
template <bool NarrowIn, class X>
FIXNET_INLINE constexpr auto by_sample(const X& x) noexcept {
  if constexpr (NarrowIn && !is_user_rows<X>) {
    return Transposed<X>{x};
  } else {
    return x;
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
