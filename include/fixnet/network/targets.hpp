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
template <int Rows, int BatchRows>
struct TargetRows {
  static constexpr bool ok = Rows == BatchRows || BatchRows == matrix::run_time;
  static_assert(ok,
                "fixnet: the targets have another number of rows than the batch; read "
                "TargetRows<rows of the targets (0: known at run time only), rows of the batch>");
};

/// Whether Y are labels for a batch; run-time ones are bounded by their count.
template <int Rows, class Y>
constexpr bool labels_fit() noexcept {
  if constexpr (!TakesLabels<Y>::ok) {
    return false;
  } else if constexpr (!labels::AreIntegers<labels::Value<Y>>::ok) {
    return false;
  } else if constexpr (labels::rows<Y> == labels::run_time) {
    return true;
  } else {
    return TargetRows<labels::rows<Y>, Rows>::ok;
  }
}
/// Whether Y is a matrix of targets for N outputs of type T.
template <class T, int Rows, int N, class Y>
constexpr bool matrix_fits() noexcept {
  if constexpr (!TakesMatrix<Y>::ok) {
    return false;
  } else if constexpr (!matrix::HasElements<matrix::Element<Y>, T>::ok) {
    return false;
  } else if constexpr (!matrix::TargetsHaveColumns<matrix::columns<Y>, N>::ok) {
    return false;
  } else {
    return TargetRows<matrix::rows<Y>, Rows>::ok;
  }
}

/// The user's targets as the loss's head reads them: one target an output, or one label a row.
/// Shapes    y (Rows, N), or Rows labels; Rows is 0 where only the running program knows
/// Errors    compile time: what does not fit the loss, the batch or the outputs; run time: labels
///           that are missing behind a run-time count are out of range
template <class Loss, class T, int Rows, int N, class Y>
constexpr auto user_targets(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    if constexpr (labels_fit<Rows, Y>()) return labels::user_labels(y);
  } else {
    if constexpr (matrix_fits<T, Rows, N, Y>()) return matrix::user_rows(y);
  }
}

/// How many targets the user gave.
template <class Loss, class Y>
constexpr int target_count(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    return labels::row_count(y);
  } else {
    return matrix::row_count(y);
  }
}

}  // namespace network
FIXNET_NAMESPACE_END
