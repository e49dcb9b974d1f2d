// SPDX-License-Identifier: MIT
//
// Samples of several positions, such as the steps of a sequence. A block of B samples at P positions
// is B·P rows, the positions of one sample behind each other; what the user gives and takes is one
// row a sample. These views stand between the two.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// How the numbers of a sample lie in the user's data: all columns of one position behind each
/// other, PyTorch's (N, L, F), or all positions of one column, PyTorch's (N, C, L).
enum class Order : bool { positions_first, columns_first };

/// The shape of one sample: so many columns at so many positions. The dense case is 1 position.
struct SampleShape {
  int columns = 0, positions = 1;
  Order order = Order::positions_first;

  /// The numbers of a sample, the width of the user's row.
  [[nodiscard]] constexpr int size() const noexcept { return columns * positions; }
  /// Where column i of position p stands in the user's row.
  [[nodiscard]] constexpr int place(int p, int i) const noexcept {
    return order == Order::columns_first ? i * positions + p : p * columns + i;
  }
  /// Whether the user's rows are rows of positions as they lie.
  [[nodiscard]] constexpr bool in_place() const noexcept {
    return order == Order::positions_first || columns == 1 || positions == 1;
  }
  friend constexpr bool operator==(const SampleShape&, const SampleShape&) = default;
};

/// The user's rows, one a sample, as rows of positions: row r is position r % P of sample r / P.
template <class View, SampleShape S>
struct PositionRows {
  View samples;
  FIXNET_INLINE constexpr auto at(int r, int i) const noexcept {
    return samples.at(r / S.positions, S.place(r % S.positions, i));
  }
};
template <class View, SampleShape S>
inline constexpr bool is_user_rows<PositionRows<View, S>> = true;

/// The user's rows as rows of positions, for lanes V: the same memory, where it may be flattened.
template <class V, SampleShape S, class T, int N, class Row>
FIXNET_INLINE constexpr auto by_position(const UserRows<T, N, Row>& x) noexcept {
  static_assert(S.positions == 1 || N == S.size());
  if constexpr (V::size > 1 && !UserRows<T, N, Row>::plain) {
    static_assert(sizeof(Row) == sizeof(T[N]));
    return by_position<V, S>(UserRows<T, N>{reinterpret_cast<const T(*)[N]>(x.row)});
  } else if constexpr (S.positions == 1) {
    return x;
  } else if constexpr (V::size > 1 && S.in_place() && sizeof(Row) == sizeof(T[S.size()])) {
    return UserRows<T, S.columns>{reinterpret_cast<const T(*)[S.columns]>(x.row)};
  } else {
    return PositionRows<UserRows<T, N, Row>, S>{x};
  }
}

/// The c-th lanes of column i of all rows, zero from row `rows` on.
template <class V, class View, SampleShape S>
FIXNET_INLINE constexpr V column(const PositionRows<View, S>& x, int i, int c, int rows) noexcept {
  using T = typename V::scalar;
  alignas(sizeof(V)) T lanes[V::size] = {};
  for (int l = 0; l < V::size && c * V::size + l < rows; ++l) lanes[l] = x.at(c * V::size + l, i);
  return V::load(lanes);
}
/// The c-th lanes of row r, zero behind the last column.
template <class V, class View, SampleShape S>
FIXNET_INLINE constexpr V row_lanes(const PositionRows<View, S>& x, int r, int c) noexcept {
  using T = typename V::scalar;
  alignas(sizeof(V)) T lanes[V::size] = {};
  for (int l = 0; l < V::size && c * V::size + l < S.columns; ++l)
    lanes[l] = x.at(r, c * V::size + l);
  return V::load(lanes);
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
