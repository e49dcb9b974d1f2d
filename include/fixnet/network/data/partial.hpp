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
  if constexpr (losses_impl::ForHeads<Loss>) {
    bool all = true;
    static_for<Loss::count>([&](auto i) {
      all = all && targets_suffice<typename Loss::template At<i>, Exactly>(
                       std::get<std::size_t(i)>(y), rows);
    });
    return all;
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return Exactly && label_list_impl::rows<Y> == label_list_impl::run_time ? count == rows
                                                                            : count >= rows;
  } else {
    return Exactly && matrix_impl::rows<Y> == matrix_impl::run_time ? count == rows : count >= rows;
  }
}

/// `count` of the targets, from `first` on.
template <class T, int Columns, class Row>
constexpr auto targets_from(const kernels_impl::UserRows<T, Columns, Row>& all, int first,
                            int) noexcept {
  return all.from(static_cast<std::size_t>(first));
}
template <class I>
constexpr auto targets_from(const kernels_impl::UserLabels<I>& all, int first, int count) noexcept {
  return kernels_impl::UserLabels<I>{all.data + first, count};
}

/// The first `rows` targets as those of a batch of B, and zeros, of which none counts.
/// Shapes    targets: what user_targets gives of N outputs; view() is the same of all B rows
template <class Loss, class T, int B, int N>
struct WholeTargets {
  static constexpr int columns = losses_impl::target_columns<Loss>(N);
  Tensor<T, B, columns> values{};
  template <class Targets>
  constexpr WholeTargets(const Targets& targets, int rows) noexcept {
    for (int b = 0; b < rows; ++b) {
      for (int o = 0; o < columns; ++o) values[b][o] = targets.at(b, o);
    }
  }
  [[nodiscard]] constexpr auto view() const noexcept { return matrix_impl::user_rows(values); }
};
template <losses_impl::ClassIndex Loss, class T, int B, int N>
struct WholeTargets<Loss, T, B, N> {
  Tensor<int, B> labels{};
  template <class Targets>
  constexpr WholeTargets(const Targets& targets, int rows) noexcept {
    for (int b = 0; b < rows; ++b) labels[b] = targets.at(b);
  }
  [[nodiscard]] constexpr auto view() const noexcept {
    return label_list_impl::user_labels(labels);
  }
};
template <class Indices, class Loss, class T, int B>
struct WholeTargetsOfHeads;
template <std::size_t... I, class Loss, class T, int B>
struct WholeTargetsOfHeads<std::index_sequence<I...>, Loss, T, B> {
  using Heads = typename Loss::for_heads;
  std::tuple<WholeTargets<typename Loss::template At<int(I)>, T, B, Heads::width(int(I))>...> each;
  template <class Targets>
  constexpr WholeTargetsOfHeads(const Targets& targets, int rows) noexcept
      : each{WholeTargets<typename Loss::template At<int(I)>, T, B, Heads::width(int(I))>{
            std::get<I>(targets), rows}...} {}
  [[nodiscard]] constexpr auto view() const noexcept {
    return std::tuple{std::get<I>(each).view()...};
  }
};
template <losses_impl::ForHeads Loss, class T, int B, int N>
struct WholeTargets<Loss, T, B, N>
    : WholeTargetsOfHeads<std::make_index_sequence<std::size_t(Loss::count)>, Loss, T, B> {
  using WholeTargetsOfHeads<std::make_index_sequence<std::size_t(Loss::count)>, Loss, T,
                            B>::WholeTargetsOfHeads;
};

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
