// SPDX-License-Identifier: MIT
//
// The door for targets: a loss that compares element by element takes a matrix, a loss on class
// indices takes labels.
#pragma once

#include <fixnet/base/static_for.hpp>
#include <fixnet/losses/contract.hpp>
#include <fixnet/network/labels.hpp>
#include <fixnet/network/matrix.hpp>

FIXNET_NAMESPACE_BEGIN
namespace targets {

template <class Y>
struct AreMatrix {
  static constexpr bool ok = matrix::Matrix<Y>;
  static_assert(ok,
                "fixnet: this loss compares element by element: its targets are a matrix with the "
                "outputs' rows and columns; read AreMatrix<type of the targets>");
};
template <class Y>
struct AreLabels {
  static constexpr bool ok = labels::Labels<Y> && !matrix::Matrix<Y>;
  static_assert(ok,
                "fixnet: this loss takes class indices: its targets are one integer label a row, "
                "not a matrix; read AreLabels<type of the targets>");
};

/// Whether Y are targets for the loss and N outputs of type T; if not, the compiler has said why.
template <class Loss, class T, int N, class Y>
constexpr bool fit() noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    if constexpr (AreLabels<Y>::ok) return labels::AreIntegers<labels::Value<Y>>::ok;
  } else if constexpr (AreMatrix<Y>::ok) {
    if constexpr (matrix::HasElements<matrix::Element<Y>, T>::ok) {
      return matrix::TargetsHaveColumns<matrix::columns<Y>, N>::ok;
    }
  }
  return false;
}

/// The targets as the loss's head reads them.
template <class Loss, class Y>
constexpr auto view(const Y& y) noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    return labels::user_labels(y);
  } else {
    return matrix::user_rows(y);
  }
}

/// How many rows the type of the targets tells of; 0 where only the value knows.
template <class Loss, class Y>
constexpr int fixed_rows() noexcept {
  if constexpr (losses::ClassIndex<Loss>) {
    return labels::rows<Y>;
  } else {
    return matrix::rows<Y>;
  }
}

/// The rows of B that count: Index<B>, or as many as run-time targets have.
/// Errors    compile time: targets that tell of another number of rows
template <class Loss, int B, class Y>
constexpr auto rows(const Y& y) noexcept {
  if constexpr (fixed_rows<Loss, Y>() > 0) {
    (void)matrix::SameRows<B, fixed_rows<Loss, Y>()>::ok;
    return Index<B>{};
  } else {
    const auto count = static_cast<std::size_t>(std::size(y));
    return count < static_cast<std::size_t>(B) ? static_cast<int>(count) : B;
  }
}

}  // namespace targets
FIXNET_NAMESPACE_END
