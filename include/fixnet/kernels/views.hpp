// SPDX-License-Identifier: MIT
//
// How a kernel sees a matrix. Every view answers at(r, i), the scalar i of row r; views of padded
// rows answer get(r, c) and set(r, c, v) as well, the c-th lanes of row r. Views are pointers: copy
// them. Pointers to rows are never flattened: constant expressions forbid it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Number i of a row of arrays of T, in the order of memory.
template <class T, class Row>
FIXNET_INLINE constexpr T number_in(const Row& row, int i) noexcept {
  using Inner = std::remove_cvref_t<decltype(row[0])>;
  if constexpr (std::is_same_v<Inner, T>) {
    return (&row[0])[i];
  } else {
    constexpr int inner = static_cast<int>(sizeof(Inner) / sizeof(T));
    return number_in<T>((&row[0])[i / inner], i % inner);
  }
}

/// The user's rows: scalars, neither aligned nor padded. A row is T[Columns] or a class that holds
/// it, or arrays of arrays with as many numbers.
template <class T, int Columns, class Row = T[Columns]>
struct UserRows {
  using Element = std::remove_cvref_t<decltype(std::declval<const Row&>()[0])>;
  static constexpr bool plain = std::is_same_v<Element, T>;
  const Row* row;
  // Two functions and no if: a step less of a constant expression for each number.
  FIXNET_INLINE constexpr T at(int r, int i) const noexcept requires plain {
    return (&row[r][0])[i];
  }
  FIXNET_INLINE constexpr T at(int r, int i) const noexcept requires(!plain) {
    return number_in<T>(row[r], i);
  }
  /// The same rows from row r on.
  FIXNET_INLINE constexpr UserRows from(std::size_t r) const noexcept { return {row + r}; }
};

/// Rows of lane values: activations and deltas within a step.
template <class V, int Vectors>
struct LaneRows {
  using T = typename V::scalar;
  V (*row)[Vectors];
  FIXNET_INLINE constexpr V get(int r, int c) const noexcept { return row[r][c]; }
  FIXNET_INLINE constexpr void set(int r, int c, V v) const noexcept { row[r][c] = v; }
  FIXNET_INLINE constexpr T at(int r, int i) const noexcept {
    return reinterpret_cast<const T*>(row[r])[i];
  }
};

template <class T, int Columns>
struct LaneRows<simd::One<T>, Columns> {
  using V = simd::One<T>;
  V (*row)[Columns];
  constexpr V get(int r, int c) const noexcept { return row[r][c]; }
  constexpr void set(int r, int c, V v) const noexcept { row[r][c] = v; }
  constexpr T at(int r, int i) const noexcept { return row[r][i].r; }
};

/// Padded rows of scalars: parameters, moments, what a Tape keeps.
template <class V, int Stride, class T = typename V::scalar>
struct PaddedRows {
  T* data;
  FIXNET_INLINE constexpr V get(int r, int c) const noexcept {
    return V::load(data + r * Stride + c * V::size);
  }
  FIXNET_INLINE constexpr void set(int r, int c, V v) const noexcept {
    v.store(data + r * Stride + c * V::size);
  }
  FIXNET_INLINE constexpr T at(int r, int i) const noexcept { return data[r * Stride + i]; }
};
template <class V, int Stride>
using ConstPaddedRows = PaddedRows<V, Stride, const typename V::scalar>;

/// A view with rows and scalars exchanged.
template <class View>
struct Transposed {
  View view;
  FIXNET_INLINE constexpr auto at(int r, int i) const noexcept { return view.at(i, r); }
};

/// Storage for LaneRows.
template <class V, int Rows, int Vectors>
struct LaneBlock {
  V v[Rows][Vectors];
  FIXNET_INLINE constexpr LaneRows<V, Vectors> view() noexcept { return {v}; }
};

/// The c-th lanes of column i of the user's rows: element l is row c·size + l, zero from row `rows`
/// on.
template <class V, class T, int Columns, class Row>
FIXNET_INLINE constexpr V column(const UserRows<T, Columns, Row>& x, int i, int c,
                                 int rows) noexcept {
  const int start = c * V::size;
  if (start >= rows) return V(T(0));
  if constexpr (V::size == 1) {
    return V(x.at(start, i));
  } else if constexpr (Columns == 1) {
    return V::load_partial(&x.row[start][0], rows - start);
  } else if constexpr (sizeof(Row) == 2 * sizeof(T)) {
    const T* const pairs = &x.row[start][0];
    const int n = 2 * (rows - start);
    const V low = V::load_partial(pairs, n);
    const V high = n > V::size ? V::load_partial(pairs + V::size, n - V::size) : V(T(0));
    return i == 0 ? every_other<0>(low, high) : every_other<1>(low, high);
  } else {
    constexpr int stride = static_cast<int>(sizeof(Row) / sizeof(T));
    const int n = rows - start < V::size ? rows - start : V::size;
    return V::gather(&x.row[start][0] + i, stride, n);
  }
}

/// The c-th lanes of row r of the user's rows, zero behind the last column.
template <class V, class T, int Columns, class Row>
FIXNET_INLINE constexpr V row_lanes(const UserRows<T, Columns, Row>& x, int r, int c) noexcept {
  if constexpr (V::size == 1) {
    return V(x.at(r, c));
  } else {
    return V::load_partial(&x.row[r][0] + c * V::size, Columns - c * V::size);
  }
}

/// Nowhere: an output that nobody wants.
struct Nowhere {
  template <class V>
  FIXNET_INLINE constexpr void set(int, int, V) const noexcept {}
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
