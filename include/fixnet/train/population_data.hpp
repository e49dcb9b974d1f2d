// SPDX-License-Identifier: MIT
//
// What the networks of a population are given in a step: one batch for all, or one for each.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/network/data/partial.hpp>
#include <fixnet/network/population.hpp>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// How many parts an array has, where its type tells.
template <class X>
inline constexpr int parts_of = 0;
template <class P, std::size_t N>
inline constexpr int parts_of<P[N]> = static_cast<int>(N);
template <class P, std::size_t N>
inline constexpr int parts_of<std::array<P, N>> = static_cast<int>(N);
template <class T, int N, int... Inner>
inline constexpr int parts_of<Tensor<T, N, Inner...>> = N;

template <class X>
using PartOf = std::remove_cvref_t<decltype(std::declval<const X&>()[0])>;
/// Whether X is an array of matrices, one for each network. What fits as rows of two extents is one
/// matrix for all; and so is, where rows have two extents S, what fits neither way, for the sentence
/// that names both.
template <class X, class T, class S>
constexpr bool own_rows() noexcept {
  if constexpr (parts_of<X> == 0) {
    return false;
  } else if constexpr (!matrix_impl::Matrix<PartOf<X>> || matrix_impl::input_fits<X, T, S>()) {
    return false;
  } else if constexpr (S::outer > 0 && matrix_impl::rank<X> == 2) {
    return matrix_impl::input_fits<PartOf<X>, T, S>();
  } else {
    return true;
  }
}
/// Whether X is an array of batches, one for each network, and Y one of targets.
template <class Net, class X>
constexpr bool own_data() noexcept {
  return own_rows<X, typename Net::scalar, matrix_impl::EnteringRow<Net>>();
}
template <class Net, class Y, class Loss>
constexpr bool own_targets() noexcept {
  if constexpr (parts_of<Y> == 0 || losses_impl::ForHeads<Loss>) {
    return false;
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return label_list_impl::Labels<PartOf<Y>>;
  } else {
    return own_rows<Y, typename Net::scalar, matrix_impl::LeavingRow<Net>>();
  }
}
/// What one network is given.
template <bool Own, class X>
struct OfOne {
  using type = X;
};
template <class X>
struct OfOne<true, X> {
  using type = PartOf<X>;
};
template <class Net, class X>
using BatchOfOne = typename OfOne<own_data<Net, X>(), X>::type;
template <class Net, class Y, class Loss>
using TargetsOfOne = typename OfOne<own_targets<Net, Y, Loss>(), Y>::type;

/// Part i of an array of them.
template <class X>
constexpr const auto& part_at(const X& x, int i) noexcept {
  if constexpr (requires { x.data[0]; }) {
    return x.data[i];
  } else {
    return x[static_cast<std::size_t>(i)];
  }
}

/// How many rows the networks are given: the fewest and the most of any.
struct RowRange {
  int fewest, most;
  constexpr void add(int rows) noexcept {
    fewest = rows < fewest ? rows : fewest;
    most = rows > most ? rows : most;
  }
  constexpr bool operator==(const RowRange&) const = default;
};
template <bool Own, class X, class Count>
constexpr RowRange range_of(const X& x, const Count& count) noexcept {
  if constexpr (Own) {
    const int first = count(part_at(x, 0));
    RowRange range{first, first};
    for (int i = 1; i < parts_of<X>; ++i) range.add(count(part_at(x, i)));
    return range;
  } else {
    const int rows = count(x);
    return {rows, rows};
  }
}
template <class Net, class X>
constexpr RowRange row_range(const X& x) noexcept {
  return range_of<own_data<Net, X>()>(
      x, [](const auto& part) { return matrix_impl::row_count(part); });
}
template <class Net, class Loss, class Y>
constexpr RowRange target_range(const Y& y) noexcept {
  return range_of<own_targets<Net, Y, Loss>()>(
      y, [](const auto& part) { return network_impl::target_count<Loss>(part); });
}

/// The rows of a group's networks, each its own, as rows of packs; row 0 again from row `rows` on, as
/// in whole_batch: what networks make of it is finite where data is.
template <class V, int W, int B, int N>
struct OwnRows {
  V row[static_cast<std::size_t>(B)][static_cast<std::size_t>(N)];
  template <class X>
  OwnRows(const X& x, int group, int rows) noexcept : row{} {
    for (int l = 0; l < V::networks; ++l) {
      const auto& part = part_at(x, simd::network_in<V, W>(group, l));
      const auto from = matrix_impl::user_rows(part);
      for (int b = 0; b < B; ++b) {
        for (int i = 0; i < N; ++i) simd::set_number(row[b][i], l, from.at(b < rows ? b : 0, i));
      }
    }
  }
  [[nodiscard]] auto view() const noexcept { return kernels_impl::UserRows<V, N>{row}; }
};
/// The class indices of a group's networks.
template <class V, int W, int B>
struct OwnLabels {
  int label[static_cast<std::size_t>(B)][static_cast<std::size_t>(V::networks)];
  template <class Y>
  OwnLabels(const Y& y, int group, int rows) noexcept : label{} {
    for (int l = 0; l < V::networks; ++l) {
      const auto& part = part_at(y, simd::network_in<V, W>(group, l));
      const auto from = label_list_impl::user_labels(part);
      for (int b = 0; b < rows; ++b) label[b][l] = from.at(b);
    }
  }
  struct View {
    const int (*label)[static_cast<std::size_t>(V::networks)];
    FIXNET_INLINE int at(int b, int l) const noexcept { return label[b][l]; }
  };
  [[nodiscard]] View view() const noexcept { return {label}; }
};

template <class V, class Loss, int W, int B, int N>
using OwnTargets =
    std::conditional_t<losses_impl::ClassIndex<Loss>, OwnLabels<V, W, B>, OwnRows<V, W, B, N>>;

/// The rows that all networks share: as they lie where they fill the batch, else a copy of them.
template <class T, int B, int N, class X, class Rows>
struct SharedRows {
  const X& x;
  SharedRows(const X& rows, Rows) noexcept : x(rows) {}
  [[nodiscard]] auto view() const noexcept { return matrix_impl::user_rows(x); }
};
template <class T, int B, int N, class X>
struct SharedRows<T, B, N, X, int> {
  Tensor<T, B, N> x;
  SharedRows(const X& all, int rows) noexcept
      : x(matrix_impl::whole_batch<B>(matrix_impl::user_rows(all), rows)) {}
  [[nodiscard]] auto view() const noexcept { return matrix_impl::user_rows(x); }
};
/// The targets that all networks share.
template <class Net, class Loss, int B, class Y, class Rows>
struct SharedTargets {
  const Y& y;
  SharedTargets(const Y& targets, Rows) noexcept : y(targets) {}
  [[nodiscard]] auto view() const noexcept {
    return network_impl::user_targets<Loss, typename Net::scalar, matrix_impl::rows<Y>, Net::out,
                                      matrix_impl::LeavingRow<Net>>(y);
  }
};
template <class Net, class Loss, int B, class Y>
struct SharedTargets<Net, Loss, B, Y, int> {
  network_impl::WholeTargets<Loss, typename Net::scalar, B, Net::out> y;
  SharedTargets(const Y& targets, int rows) noexcept
      : y(network_impl::user_targets<Loss, typename Net::scalar, matrix_impl::run_time, Net::out,
                                     matrix_impl::LeavingRow<Net>>(targets),
          rows) {}
  [[nodiscard]] auto view() const noexcept { return y.view(); }
};

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
