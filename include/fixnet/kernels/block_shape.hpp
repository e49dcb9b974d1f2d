// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// How a block lies: a sample's columns in the lanes, or the samples in the lanes.
enum class Layout : bool { rows, columns };

/// How a block of B samples of N columns lies: N rows of B lanes where it is narrow, else B rows of N
/// lanes. A row ends with padding up to a whole register.
template <int B, int N, bool Narrow>
struct BlockShape {
  static constexpr int batch = B, columns = N;
  static constexpr bool narrow = Narrow;
  static constexpr int rows = Narrow ? N : B, width = Narrow ? B : N;

  /// How many registers a row takes.
  template <class V>
  static constexpr int vectors = simd::lanes_of(width, V::size);
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
