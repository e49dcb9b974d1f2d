// SPDX-License-Identifier: MIT
//
// Batches that are not full: fewer rows than a Trainer or a Tape takes, as at the end of an epoch.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/data/targets.hpp>

FIXNET_NAMESPACE_BEGIN
namespace matrix_impl {

/// A number of rows as an int; 0, which no batch has, where there is none or int cannot hold it.
template <std::integral I>
constexpr int row_number(I rows) noexcept {
  if (!(rows > I(0))) return 0;
  constexpr unsigned long long most = std::numeric_limits<int>::max();
  return static_cast<unsigned long long>(rows) > most ? 0 : static_cast<int>(rows);
}

/// `rows` rows of x as a batch of B. Behind them stand copies of row 0, because what is finite there
/// is finite in them, and 0 times it is 0: the loss end gives their gradient 0. So a batch has the
/// same kernels, and sums have the same order, however many rows count. An infinite gradient of row
/// 0 can come as NaN.
/// Shapes    x (rows, N), 0 < rows ≤ B   result (B, N)
template <int B, class T, int N, class Row>
constexpr Tensor<T, B, N> whole_batch(const kernels_impl::UserRows<T, N, Row>& x,
                                      int rows) noexcept {
  Tensor<T, B, N> all{};
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < N; ++i) all[b][i] = x.at(b < rows ? b : 0, i);
  }
  return all;
}

}  // namespace matrix_impl
namespace network_impl {

/// Whether y has targets for `rows` rows: a count that only the running program knows must agree
/// where `Exactly`.
template <class Loss, bool Exactly, class Y>
constexpr bool targets_suffice(const Y& y, int rows) noexcept {
  const int count = target_count<Loss>(y);
  if constexpr (losses_impl::ClassIndex<Loss>) {
    return Exactly && label_list_impl::rows<Y> == label_list_impl::run_time ? count == rows
                                                                            : count >= rows;
  } else {
    return Exactly && matrix_impl::rows<Y> == matrix_impl::run_time ? count == rows : count >= rows;
  }
}

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
