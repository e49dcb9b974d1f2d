// SPDX-License-Identifier: MIT
//
// The door for user data: what counts as a matrix of scalars, what its type tells of its shape, and
// how its rows are seen. Nothing is assumed about alignment, nothing is read behind the last
// column.
#pragma once

#include <array>
#include <cstddef>
#include <fixnet/kernels/views.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <iterator>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace matrix {

/// A row whose length is part of its type: T[C], std::array<T, C>, Tensor<T, C>.
template <class R>
struct Row {
  static constexpr int columns = 0;
};
template <class T, std::size_t C>
struct Row<T[C]> {
  using value_type = T;
  static constexpr int columns = static_cast<int>(C);
};
template <class T, std::size_t C>
struct Row<std::array<T, C>> : Row<T[C]> {};
template <class T, int C>
struct Row<Tensor<T, C>> : Row<T[static_cast<std::size_t>(C)]> {};

/// How many rows a type tells of; 0 where only the value knows.
inline constexpr int run_time = 0;

template <class X>
struct Rows {
  using row = void;
  static constexpr int rows = run_time;
};
template <class T, int R, int C>
struct Rows<Tensor<T, R, C>> {
  using row = T[static_cast<std::size_t>(C)];
  static constexpr int rows = R;
  static constexpr const row* data(const Tensor<T, R, C>& x) noexcept { return x.data; }
};
template <class R, std::size_t N>
struct Rows<R[N]> {
  using row = R;
  static constexpr int rows = static_cast<int>(N);
  static constexpr const row* data(const R (&x)[N]) noexcept { return x; }
};
template <class R, std::size_t N>
struct Rows<std::array<R, N>> {
  using row = R;
  static constexpr int rows = static_cast<int>(N);
  static constexpr const row* data(const std::array<R, N>& x) noexcept { return x.data(); }
};
template <class T, int N>
struct Rows<Tensor<T, N>> {
  using row = void;
  static constexpr int rows = run_time;  // clang 14 asks before it looks at constraints
};

/// Contiguous rows whose number is known when the program runs: std::span, std::vector; not the
/// arrays, whose types Rows knows.
template <class X>
concept RunTimeRows = std::is_void_v<typename Rows<X>::row> && requires(const X& x) {
  std::data(x);
  { std::size(x) } -> std::convertible_to<std::size_t>;
};

template <RunTimeRows X>
struct RowsAtRunTime {
  using element = std::remove_cvref_t<decltype(*std::data(std::declval<const X&>()))>;
  using row = std::conditional_t<(Row<element>::columns > 0), element, void>;
  static constexpr int rows = run_time;
  static constexpr const element* data(const X& x) noexcept { return std::data(x); }
};

template <class X>
struct RowsOfImpl {
  using type = Rows<X>;
};
template <RunTimeRows X>
  requires(std::is_void_v<typename Rows<X>::row>)
struct RowsOfImpl<X> {
  using type = RowsAtRunTime<X>;
};
/// What a type tells of its rows; a trait apart from Rows, which the concept above asks already.
template <class X>
using RowsOf = typename RowsOfImpl<std::remove_cvref_t<X>>::type;

template <class X>
using RowOf = typename RowsOf<X>::row;
template <class X>
inline constexpr int columns = Row<std::remove_cv_t<RowOf<X>>>::columns;
template <class X>
inline constexpr int rows = RowsOf<X>::rows;

/// Rows of numbers, at compile time or run time many.
template <class X>
concept Matrix = !std::is_void_v<RowOf<X>> && (columns<X> > 0);
template <class X>
concept FixedMatrix = Matrix<X> &&(rows<X> > 0);
template <class X>
using Element = std::remove_cv_t<typename Row<std::remove_cv_t<RowOf<X>>>::value_type>;

/// The number of rows of x.
template <Matrix X>
constexpr int row_count(const X& x) noexcept {
  if constexpr (rows < X >> 0) {
    return rows<X>;
  } else {
    return static_cast<int>(std::size(x));
  }
}

/// The rows of x, as a kernel reads them.
template <Matrix X>
constexpr auto user_rows(const X& x) noexcept {
  return kernels::UserRows<Element<X>, columns<X>, std::remove_cv_t<RowOf<X>>>{RowsOf<X>::data(x)};
}

template <int Found, int Expected>
struct HasColumns {
  static constexpr bool ok = Found == Expected;
  static_assert(Found == Expected,
                "fixnet: the data has another number of columns than the network has inputs; read "
                "HasColumns<columns of the data, inputs of the network>");
};
template <int Found, int Expected>
struct TargetsHaveColumns {
  static constexpr bool ok = Found == Expected;
  static_assert(Found == Expected,
                "fixnet: the targets have another number of columns than the network has outputs; "
                "read TargetsHaveColumns<columns of the targets, outputs of the network>");
};
template <int Found, int Batch>
struct HasAtMostRows {
  static constexpr bool ok = Found <= Batch;
  static_assert(
      Found <= Batch,
      "fixnet: the data has more rows than the batch; read HasAtMostRows<rows of the data, "
      "rows of the batch>");
};
template <int Data, int Targets>
struct SameRows {
  static constexpr bool ok = Data == Targets;
  static_assert(
      Data == Targets,
      "fixnet: data and targets have different numbers of rows; read SameRows<rows of the "
      "data, rows of the targets>");
};
template <int Data, int TapeRows>
struct FitsTape {
  static constexpr bool ok = Data == TapeRows;
  static_assert(Data == TapeRows,
                "fixnet: the data has another number of rows than the tape was made for; read "
                "FitsTape<rows of the data, rows of the tape>");
};
template <class Found, class Expected>
struct HasElements {
  static constexpr bool ok = std::is_same_v<Found, Expected>;
  static_assert(ok,
                "fixnet: the data's numbers have another type than the network computes in; read "
                "HasElements<type of the data, type of the network>");
};
template <class X>
struct IsMatrix {
  static constexpr bool ok = Matrix<X>;
  static_assert(
      ok,
      "fixnet: this is no matrix: give a Tensor, T[rows][columns], a std::array of rows, or "
      "a span of rows; read IsMatrix<your type>");
};

/// Whether X is a matrix of T with this many columns; if not, the compiler has said why.
template <class X, class T, int Columns>
constexpr bool is_input() noexcept {
  if constexpr (!IsMatrix<X>::ok) {
    return false;
  } else if constexpr (!HasElements<Element<X>, T>::ok) {
    return false;
  } else {
    return HasColumns<columns<X>, Columns>::ok;
  }
}

}  // namespace matrix
FIXNET_NAMESPACE_END
