// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// What the layers that normalise each row of N columns have in common; Sweeps tells how much code
/// a row takes.
template <int N, int Sweeps>
struct RowNormOperator : OperatorDefaults {
  static constexpr int inputs = N, outputs = N;
  static constexpr Columns columns = Columns::last;

  /// No product, but as much code as one.
  static constexpr long work(const Site& s, const Parameter*, int rows) noexcept {
    return Sweeps * (s.out_layout == Layout::columns ? long{N} * simd::lanes_of(rows, s.lanes)
                                                     : long{rows} * simd::lanes_of(N, s.lanes));
  }
};

}  // namespace layers_impl

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
