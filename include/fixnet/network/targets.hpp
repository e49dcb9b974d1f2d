// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/losses/contract.hpp>
#include <fixnet/network/labels.hpp>
#include <fixnet/network/matrix.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network {

template <class Y>
struct TakesMatrix {
  static constexpr bool ok = matrix::Matrix<Y>;
  static_assert(ok,
                "fixnet: this loss compares element by element: its targets are a matrix with the "
                "outputs' rows and columns; read TakesMatrix<type of the targets>");
};
template <class Y>
struct TakesLabels {
  static constexpr bool ok = labels::Labels<Y> && !matrix::Matrix<Y>;
  static_assert(ok,
                "fixnet: this loss takes class indices: its targets are one integer label a row, "
                "not a matrix; read TakesLabels<type of the targets>");
};
template <int Columns, int Outputs>
struct TargetColumns {
  static constexpr bool ok = Columns == Outputs;
  static_assert(Columns == Outputs,
                "fixnet: the targets have another number of columns than the network has outputs; "
                "read TargetColumns<columns of the targets, outputs>");
};
template <int Rows, int BatchRows>
struct TargetRows {
  static constexpr bool ok = Rows == BatchRows;
  static_assert(Rows == BatchRows,
                "fixnet: the targets have another number of rows than the batch; read "
                "TargetRows<rows of the targets, rows of the batch>");
};

/// The user's targets as the loss's head reads them: one target an output, or one label a row.
/// Errors    compile time: what does not fit the loss, the batch or the outputs
template <class Loss, int B, int N, class Y>
constexpr auto user_targets(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    if constexpr (TakesLabels<Y>::ok) {
      if constexpr (labels::AreIntegers<labels::Value<Y>>::ok &&
                    labels::OneForEachRow<labels::count<Y>, B>::ok) {
        return labels::user_labels(y);
      }
    }
  } else if constexpr (TakesMatrix<Y>::ok) {
    if constexpr (TargetColumns<matrix::columns<Y>, N>::ok && TargetRows<matrix::rows<Y>, B>::ok) {
      return matrix::user_rows(y);
    }
  }
}

/// How many targets the user gave.
template <class Loss, class Y>
constexpr int target_count(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    return labels::user_labels(y).count;
  } else {
    return matrix::row_count(y);
  }
}

}  // namespace network
FIXNET_NAMESPACE_END
